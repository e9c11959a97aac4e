import { useCallback, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { Logo } from '@/components/ui/logo'
import { SearchBox } from '@/components/ui/search-box'
import { Spinner } from '@/components/ui/spinner'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { EMPTY_VIEW, WORKBENCH_TABS, type WorkbenchTab } from '@/lib/catalogue/view/view-state'
import { ExchangeTab } from './exchange/exchange-tab'
import { PicturesTab } from './pictures/pictures-tab'
import { useSearch } from './search/use-search'
import { SettingsTab } from './settings/settings-tab'
import { tabNames } from './tab-names'
import { TableTab } from './table/table-tab'
import { useSearchKey } from './use-search-key'
import { useViewState } from './use-view-state'
import { useWorkbenchData } from './use-workbench-data'
import { WorkbenchContext } from './workbench-context'
import styles from './workbench-page.module.css'

const isTable = (tab: WorkbenchTab) => VIEW_TABLES.find((table) => table === tab)

const contentOf = (tab: WorkbenchTab) => {
  const table = isTable(tab)
  if (table) return <TableTab key={table} table={table} label={tabNames[tab]()} />
  if (tab === 'pictures') return <PicturesTab />
  return tab === 'exchange' ? <ExchangeTab /> : <SettingsTab />
}

/** Search and tabs over the catalogue. What is shown stands in the address. */
export const WorkbenchPage = () => {
  const [view, change] = useViewState()
  const [said, setSaid] = useState('')
  const data = useWorkbenchData()
  const announce = useCallback((text: string) => setSaid(text), [])
  const box = useSearchKey()
  const search = useSearch(view.query, data !== undefined)
  const workbench = useMemo(
    () => data && { ...data, view, change, search, announce },
    [data, view, change, search, announce],
  )

  const onSearch = (query: string) =>
    isTable(view.tab) ? change({ query, id: null }, 'replace') : change({ ...EMPTY_VIEW, query })
  const tabs: Tab[] = WORKBENCH_TABS.map((tab) => ({
    value: tab,
    label: tabNames[tab](),
    content: workbench ? contentOf(tab) : <Spinner label={i18n.t('common.loading')} />,
  }))

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.brand}>
          <Logo size={22} />
          <span className={styles.name}>{i18n.t('extName')}</span>
        </h1>
        <SearchBox
          ref={box}
          className={styles.search ?? ''}
          label={i18n.t('options.search')}
          aria-keyshortcuts="/"
          value={view.query}
          maxLength={200}
          onSearch={onSearch}
        />
      </header>
      <main className={styles.main}>
        <WorkbenchContext value={workbench ?? null}>
          <Tabs
            label={i18n.t('options.tabs')}
            tabs={tabs}
            value={view.tab}
            onChange={(value) => {
              const tab = WORKBENCH_TABS.find((candidate) => candidate === value)
              if (tab) change({ ...EMPTY_VIEW, tab, query: view.query })
            }}
          />
        </WorkbenchContext>
      </main>
      <p className="visually-hidden" aria-live="polite" role="status">
        {said}
      </p>
    </div>
  )
}
