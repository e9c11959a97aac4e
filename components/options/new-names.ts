import { i18n } from '#i18n'
import type { ViewTable } from '@/lib/catalogue/view/view-row'

/** The tables whose records can be made by hand; articles come from pages and pasted texts. */
export type NewTable = Exclude<ViewTable, 'articles'>

export const NEW_TABLES = ['agreements', 'companies', 'cities'] as const satisfies NewTable[]

export const newNames: Record<NewTable, () => string> = {
  agreements: () => i18n.t('forms.agreement.new'),
  companies: () => i18n.t('forms.company.new'),
  cities: () => i18n.t('forms.city.new'),
}
