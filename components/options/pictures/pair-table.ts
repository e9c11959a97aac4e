import { i18n } from '#i18n'
import type { CompanyCity } from '@/lib/pictures/company-city'
import type { PictureTableData } from './picture-table'
import type { RecordLinks } from './use-record-links'

/** Companies and cities with the number of agreements between them. */
export const pairTable = (
  { pairs }: CompanyCity,
  nameOf: (id: string) => string,
  links: RecordLinks,
): PictureTableData => ({
  columns: [i18n.t('kinds.company'), i18n.t('kinds.city'), i18n.t('kinds.agreements')],
  rows: pairs.map(({ companyId, cityId, count }) => ({
    key: `${companyId} ${cityId}`,
    href: links.agreements({ company: [companyId], city: [cityId] }),
    cells: [nameOf(companyId), nameOf(cityId), count],
  })),
})
