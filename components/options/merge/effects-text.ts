import { i18n } from '#i18n'
import { formatList } from '@/components/ui/format-list'
import type { MergePreview } from '@/lib/catalogue/merge/merge-preview'
import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import { formatNumber } from '../format'

const counts: Record<TableName, (count: number, shown: string) => string> = {
  agreements: (count, shown) => i18n.t('merge.count.agreements', count, [shown]),
  companies: (count, shown) => i18n.t('merge.count.companies', count, [shown]),
  cities: (count, shown) => i18n.t('merge.count.cities', count, [shown]),
  articles: (count, shown) => i18n.t('merge.count.articles', count, [shown]),
  evidence: (count, shown) => i18n.t('merge.count.evidence', count, [shown]),
}

/** What else a merge changes: “4 agreements and 2 articles will name …”. */
export const effectsText = ({ effects, otherName }: MergePreview, name: string): string => {
  const parts = TABLE_NAMES.toSorted(
    (a, b) => Number(b === 'agreements') - Number(a === 'agreements'),
  ).flatMap((table) =>
    effects[table] > 0 ? [counts[table](effects[table], formatNumber(effects[table]))] : [],
  )
  return parts.length === 0
    ? i18n.t('merge.noEffects', [otherName])
    : i18n.t('merge.effects', [formatList(parts), name])
}
