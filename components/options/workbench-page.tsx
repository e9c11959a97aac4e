import { Command as CommandIcon, Keyboard } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { BackupNotice } from '@/components/backup/backup-notice'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { SearchBox } from '@/components/ui/search-box'
import { Spinner } from '@/components/ui/spinner'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { EMPTY_VIEW, WORKBENCH_TABS, type WorkbenchTab } from '@/lib/catalogue/view/view-state'
import { reportError } from '@/lib/shared/report-error'
import { ExchangeTab } from './exchange/exchange-tab'
import { NewMenu } from './new-menu'
import { NEW_TABLES, type NewTable } from './new-names'
import { type Overlay, Overlays } from './overlays'
import { useRememberOpened } from './palette/use-recent'
import { ReviewTab } from './review/review-tab'
import { useSearch } from './search/use-search'
import { SettingsTab } from './settings/settings-tab'
import { useShortcuts } from './shortcuts/use-shortcuts'
import { tabNames } from './tab-names'
import { TableTab } from './table/table-tab'
import { useSettledView } from './use-settled-view'
import { useUndoSteps } from './use-undo-steps'
import { useViewState } from './use-view-state'
import { useWorkbenchData } from './use-workbench-data'
import { warmSettings } from './warm-settings'
import { WorkbenchContext } from './workbench-context'
import styles from './workbench-page.module.css'

/** Most visits need no picture. */
const PicturesTab = lazy(async () => ({
  default: (await import('./pictures/pictures-tab')).PicturesTab,
}))

/** Pictures are drawn of the agreements that their table shows. */
const sharesFilters = (tab: WorkbenchTab) => tab === 'agreements' || tab === 'pictures'

const isTable = (tab: WorkbenchTab) => VIEW_TABLES.find((table) => table === tab)

const contentOf = (tab: WorkbenchTab) => {
  const table = isTable(tab)
  if (table) return <TableTab key={table} table={table} label={tabNames[tab]()} />
  if (tab === 'review') return <ReviewTab />
  if (tab === 'pictures') {
    return (
      <Suspense fallback={<Spinner label={i18n.t('common.loading')} />}>
        <PicturesTab />
      </Suspense>
    )
  }
  return tab === 'exchange' ? <ExchangeTab /> : <SettingsTab />
}

/** Search and tabs over the catalogue. What is shown stands in the address. */
export const WorkbenchPage = () => {
  const [view, change] = useViewState()
  const [said, setSaid] = useState('')
  const data = useWorkbenchData()
  const announce = useCallback((text: string) => setSaid(text), [])
  const box = useRef<HTMLInputElement>(null)
  const [overlay, show] = useState<Overlay | null>(null)
  const step = useUndoSteps()
  const create = useCallback((table: NewTable) => show({ is: 'new', table }), [])
  const search = useSearch(view.query, data?.isRead('articles') ?? false)
  const settled = useSettledView(view, search.query)
  const workbench = useMemo(
    () => data && { ...data, view: settled, change, search, announce, create },
    [data, settled, change, search, announce, create],
  )

  useRememberOpened(view)
  useEffect(() => {
    warmSettings().catch((error: unknown) => reportError('options/warm', error))
  }, [])
  const focusSearch = useCallback(() => {
    // After a dialog has given the focus back to where it was.
    requestAnimationFrame(() => box.current?.select())
  }, [])
  const goTo = (tab: WorkbenchTab) => {
    const facets = sharesFilters(view.tab) && sharesFilters(tab) ? view.facets : {}
    change({ ...EMPTY_VIEW, tab, query: view.query, facets })
  }
  useShortcuts((action) => {
    switch (action.do) {
      case 'tab':
        return goTo(action.tab)
      case 'search':
        return focusSearch()
      case 'undo':
      case 'redo':
        return step(action.do)
      case 'new':
        return show({
          is: 'new',
          table: NEW_TABLES.find((table) => table === view.tab) ?? 'agreements',
        })
      case 'palette':
      case 'help':
        return show((open) => (open?.is === action.do ? null : { is: action.do }))
    }
  })

  const onSearch = (query: string) =>
    isTable(view.tab) || view.tab === 'pictures'
      ? change({ query, id: null }, 'replace')
      : change({ ...EMPTY_VIEW, query })
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
        <div className={styles.tools}>
          <NewMenu onNew={create} />
          <IconButton
            label={i18n.t('palette.title')}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => show({ is: 'palette' })}
          >
            <CommandIcon size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={i18n.t('shortcuts.title')}
            aria-keyshortcuts="?"
            onClick={() => show({ is: 'help' })}
          >
            <Keyboard size={16} aria-hidden />
          </IconButton>
        </div>
      </header>
      <BackupNotice />
      <main className={styles.main}>
        <WorkbenchContext value={workbench ?? null}>
          <Tabs
            label={i18n.t('options.tabs')}
            tabs={tabs}
            value={view.tab}
            onChange={(value) => {
              const tab = WORKBENCH_TABS.find((candidate) => candidate === value)
              if (tab) goTo(tab)
            }}
          />
          {workbench && (
            <Overlays overlay={overlay} show={show} onSearch={focusSearch} onStep={step} />
          )}
        </WorkbenchContext>
      </main>
      <p className="visually-hidden" aria-live="polite" role="status">
        {said}
      </p>
    </div>
  )
}
