import { i18n } from '#i18n'
import type { TableName } from '@/lib/catalogue/tables'

/** The catalogue's tables as the reader knows them. */
export const tableNames: Record<TableName, () => string> = {
  companies: () => i18n.t('kinds.companies'),
  cities: () => i18n.t('kinds.cities'),
  agreements: () => i18n.t('kinds.agreements'),
  articles: () => i18n.t('kinds.articles'),
  evidence: () => i18n.t('options.detail.evidence'),
}
