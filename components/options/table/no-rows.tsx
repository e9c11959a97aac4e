import { Inbox, Plus, SearchX, Trash2 } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { EMPTY_VIEW, formatViewHash } from '@/lib/catalogue/view/view-state'
import { newNames } from '../new-names'
import { useWorkbench } from '../workbench-context'
import { OtherHits } from './other-hits'

const lessons: Record<ViewTable, () => string> = {
  agreements: () => i18n.t('options.empty.agreements'),
  companies: () => i18n.t('options.empty.companies'),
  cities: () => i18n.t('options.empty.cities'),
  articles: () => i18n.t('options.empty.articles'),
}

/** What stands in place of an empty table: why it is empty and what would fill it. */
export const NoRows = ({ table, searching }: { table: ViewTable; searching: boolean }) => {
  const { view, change, create } = useWorkbench()
  if (searching) {
    return (
      <EmptyState
        icon={<SearchX size={32} />}
        title={i18n.t('options.empty.noHits')}
        action={
          <Button onClick={() => change({ query: '', facets: {} })}>
            {i18n.t('options.empty.showAll')}
          </Button>
        }
      >
        {view.query === '' ? i18n.t('options.empty.noMatch') : <OtherHits table={table} />}
      </EmptyState>
    )
  }
  if (view.trash) {
    return (
      <EmptyState icon={<Trash2 size={32} />} title={i18n.t('options.empty.trashTitle')}>
        {i18n.t('options.empty.trash')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<Inbox size={32} />}
      title={i18n.t('options.empty.title')}
      action={
        table !== 'articles' && (
          <Button onClick={() => create(table)}>
            <Plus size={16} aria-hidden />
            {newNames[table]()}
          </Button>
        )
      }
    >
      <p>{lessons[table]()}</p>
      <p>
        <a href={formatViewHash({ ...EMPTY_VIEW, tab: 'exchange' })}>
          {i18n.t('options.empty.import')}
        </a>
      </p>
    </EmptyState>
  )
}
