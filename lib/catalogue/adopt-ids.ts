import { urlKeys } from '@/lib/article/url-keys'
import type { ImportPlan, ImportRow } from '@/lib/exchange/import-plan'
import { catalogueTables } from './catalogue-tables'
import type { City } from './city'
import type { Company } from './company'
import { foldForSearch } from './search-fold'
import { indexWords } from './search-words'
import type { TableName } from './tables'

/**
 * Rows whose file gives them no id, as the records that the catalogue has already: an article under its address, a
 * place under its GeoNames id or its name and country, an organisation under its name. One that could be several stays
 * new. Articles also get the keys under which their page is recognised. Reads only.
 */
export const adoptIds = async (plan: ImportPlan): Promise<ImportPlan> => ({
  ...plan,
  rows: {
    ...plan.rows,
    articles: await each(plan.rows.articles, knownArticle),
    cities: await each(plan.rows.cities, knownCity),
    companies: await each(plan.rows.companies, knownCompany),
  },
})

const each = async <T extends TableName>(
  rows: ImportRow<T>[],
  known: (row: ImportRow<T>['row']) => Promise<ImportRow<T>['row']>,
): Promise<ImportRow<T>[]> => {
  const adopted: ImportRow<T>[] = []
  for (const planned of rows) {
    adopted.push(planned.fresh ? { ...planned, row: await known(planned.row) } : planned)
  }
  return adopted
}

const knownArticle = async (row: ImportRow<'articles'>['row']) => {
  if (row.url === undefined) return row
  const keys = urlKeys(row.url, row.url)
  const same = await catalogueTables.articles.where('urlKeys').anyOf(keys).first()
  return { ...row, id: same?.id ?? row.id, urlKeys: row.urlKeys.length > 0 ? row.urlKeys : keys }
}

const knownCity = async (row: City): Promise<City> => {
  const named = await sameName('cities', row)
  const fits = named.filter(
    ({ geonamesId, country }) =>
      (row.geonamesId === undefined || geonamesId === undefined || row.geonamesId === geonamesId) &&
      (row.country === undefined || country === undefined || row.country === country),
  )
  const byGeoNames = named.filter(
    ({ geonamesId }) => geonamesId !== undefined && geonamesId === row.geonamesId,
  )
  const [only, second] = byGeoNames.length > 0 ? byGeoNames : fits
  return only && !second ? { ...row, id: only.id } : row
}

const knownCompany = async (row: Company): Promise<Company> => {
  const named = await sameName('companies', row)
  const fits = named.filter(
    ({ country }) => row.country === undefined || country === undefined || row.country === country,
  )
  const [only, second] = fits
  return only && !second ? { ...row, id: only.id } : row
}

/** Records outside the trash whose own name is the same but for case, accents and width. */
const sameName = async <T extends 'companies' | 'cities'>(table: T, { name }: { name: string }) => {
  const [word] = indexWords([name])
  if (word === undefined) return []
  const wanted = foldForSearch(name)
  const rows = await catalogueTables[table].where('ix.words').equals(word).toArray()
  return rows.filter((row) => row.deletedAt === undefined && foldForSearch(row.name) === wanted)
}
