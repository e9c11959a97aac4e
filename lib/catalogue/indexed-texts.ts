import type { IndexedText } from '@/lib/search/text-index'
import type { RowOf } from './tables'
import type { ViewTable } from './view/view-row'

/** All names of a company or city by its id. */
export type NamesById = ReadonlyMap<string, readonly string[]>

interface Named {
  name: string
  aliases: readonly { text: string }[]
}

/** Every name of a company or a city. */
export const allNames = (row: Named): string[] => [
  row.name,
  ...row.aliases.map((alias) => alias.text),
]

const dates = (row: RowOf['agreements']): string[] =>
  [row.signedOn, row.announcedOn, row.effectiveFrom, row.endsOn].flatMap((date) => date?.edtf ?? [])

type Texts = Omit<IndexedText, 'key'>

const named = (row: RowOf['companies'] | RowOf['cities'], names: NamesById): Texts => {
  const near = [row.parentId, 'cityId' in row ? row.cityId : undefined]
  return {
    names: allNames(row),
    texts: [...near.flatMap((id) => (id && names.get(id)) || []), ...row.tags, row.notes],
  }
}

const TEXTS: { [T in ViewTable]: (row: RowOf[T], names: NamesById) => Texts } = {
  companies: named,
  cities: named,
  agreements: (row, names) => ({
    names: [row.title, ...row.aliases.map((alias) => alias.text)],
    texts: [
      ...row.parties.flatMap((party) => names.get(party.recordId) ?? []),
      ...row.cityIds.flatMap((id) => names.get(id) ?? []),
      ...row.topics,
      ...row.tags,
      ...row.signatories.map((person) => person.name),
      ...dates(row),
      row.notes,
    ],
  }),
  articles: (row) => ({
    names: [row.title],
    texts: [row.text, row.siteName ?? '', ...row.byline, ...row.tags, row.note],
  }),
}

/** What a record is found by: names it has, and for an agreement all names of its parties and places. */
export const indexedTexts = <T extends ViewTable>(
  table: T,
  row: RowOf[T],
  names: NamesById,
): Texts => TEXTS[table](row, names)
