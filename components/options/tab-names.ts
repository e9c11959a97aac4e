import { i18n } from '#i18n'
import type { WorkbenchTab } from '@/lib/catalogue/view/view-state'

/** The tabs' names, in the order of `WORKBENCH_TABS`. */
export const tabNames: Record<WorkbenchTab, () => string> = {
  agreements: () => i18n.t('options.tab.agreements'),
  companies: () => i18n.t('options.tab.companies'),
  cities: () => i18n.t('options.tab.cities'),
  articles: () => i18n.t('options.tab.articles'),
  review: () => i18n.t('review.tab'),
  pictures: () => i18n.t('options.tab.pictures'),
  exchange: () => i18n.t('options.tab.exchange'),
  settings: () => i18n.t('options.tab.settings'),
}
