import { urlKeys } from '@/lib/article/url-keys'
import type { ImportPlan, ImportProblem, ImportRow } from '@/lib/exchange/import-plan'
import { knownUrls, namesakes } from './find-namesakes'
import { foldForSearch } from './search-fold'
import type { TableName } from './tables'

/**
 * Rows whose file gives them no id, as the records that the catalogue has already: an article under its address, a
 * place under its GeoNames id or its name and country, an organisation under its name. One that could be several stays
 * new, and the second row for one record is left out. Articles also get the keys under which their page is recognised.
 * Reads only.
 */
export const adoptIds = async (plan: ImportPlan): Promise<ImportPlan> => {
  const { rows } = plan
  const fresh = [...rows.articles, ...rows.cities, ...rows.companies].some((row) => row.fresh)
  if (!fresh) return plan
  const twice: ImportProblem[] = []
  const articles = adopted('articles', await withKnownPages(rows.articles), twice)
  const cities = adopted('cities', await withKnownNames('cities', rows.cities), twice)
  const companies = adopted('companies', await withKnownNames('companies', rows.companies), twice)
  return {
    rows: { ...rows, articles, cities, companies },
    problems: [...plan.problems, ...twice],
    settings: plan.settings,
  }
}

/** Without the rows that name a record which an earlier row has named. */
const adopted = <T extends TableName>(
  table: T,
  rows: ImportRow<T>[],
  problems: ImportProblem[],
): ImportRow<T>[] => {
  const taken = new Set<string>()
  return rows.filter(({ at, row: { id } }) => {
    if (!taken.has(id)) return taken.add(id)
    problems.push({ code: 'duplicate-id', table, row: at, id, field: 'id', value: id })
    return false
  })
}

const withKnownPages = async (rows: ImportRow<'articles'>[]): Promise<ImportRow<'articles'>[]> => {
  const keysOf = ({ row, fresh }: ImportRow<'articles'>): string[] =>
    fresh && row.url !== undefined ? urlKeys(row.url, row.url) : []
  const keys = rows.map(keysOf)
  const known = await knownUrls(keys.flat())
  return rows.map((planned, at) => {
    const own = keys[at] ?? []
    if (own.length === 0) return planned
    const { row } = planned
    const id = own.map((key) => known.get(key)).find((found) => found !== undefined) ?? row.id
    return { ...planned, row: { ...row, id, urlKeys: row.urlKeys.length > 0 ? row.urlKeys : own } }
  })
}

const withKnownNames = async <T extends 'companies' | 'cities'>(
  table: T,
  rows: ImportRow<T>[],
): Promise<ImportRow<T>[]> => {
  const asked = rows.filter(({ fresh }) => fresh).map(({ row }) => row.name)
  if (asked.length === 0) return rows
  const known = await namesakes(table, asked)
  return rows.map((planned) => {
    const { row, fresh, given } = planned
    const same = fresh && onlyMatch(row, known.get(foldForSearch(row.name)) ?? [])
    // It is the same name but for case and accents: the record keeps its own.
    return same
      ? { ...planned, row: { ...row, id: same.id }, given: given.filter((key) => key !== 'name') }
      : planned
  })
}

interface Named {
  id: string
  country?: string | undefined
  geonamesId?: number | undefined
}

const agree = <V>(a: V | undefined, b: V | undefined): boolean =>
  a === undefined || b === undefined || a === b

/** The one record of this name that the row can mean: by GeoNames id where both have it, else by country. */
const onlyMatch = (row: Named, known: readonly Named[]): Named | undefined => {
  const sure = known.filter(
    ({ geonamesId }) => geonamesId !== undefined && geonamesId === row.geonamesId,
  )
  const fits = known.filter(
    ({ geonamesId, country }) => agree(geonamesId, row.geonamesId) && agree(country, row.country),
  )
  const [only, second] = sure.length > 0 ? sure : fits
  return second ? undefined : only
}
