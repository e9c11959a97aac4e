import { i18n } from '#i18n'
import { VIEW_TABLES, type ViewTable } from '@/lib/catalogue/view/view-row'
import { EMPTY_VIEW, formatViewHash } from '@/lib/catalogue/view/view-state'
import { formatNumber } from '../format'
import { tabNames } from '../tab-names'
import { useWorkbench } from '../workbench-context'

/** Where else in the catalogue the same query finds something. */
export const OtherHits = ({ table }: { table: ViewTable }) => {
  const { search, view } = useWorkbench()
  const hits = VIEW_TABLES.filter((other) => other !== table).flatMap((other) => {
    const count = search.found?.[other].count ?? 0
    return count > 0 ? [{ other, count }] : []
  })
  if (hits.length === 0) return <p>{i18n.t('options.empty.noHitsHint')}</p>
  return (
    <ul>
      {hits.map(({ other, count }) => (
        <li key={other}>
          <a href={formatViewHash({ ...EMPTY_VIEW, tab: other, query: view.query })}>
            {i18n.t('options.empty.otherHits', [tabNames[other](), formatNumber(count)])}
          </a>
        </li>
      ))}
    </ul>
  )
}
