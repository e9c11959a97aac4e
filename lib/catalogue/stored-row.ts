import { indexWords } from './search-words'
import type { RowOf, TableName } from './tables'

/**
 * What IndexedDB needs to find a row by something inside its lists. It is computed from the row at every write,
 * lives under one key, and never leaves the database.
 */
export interface RowIndex {
  /** Folded words of name, title and aliases. */
  words?: string[]
  /** Records that an agreement or an article speaks of. */
  recordIds?: string[]
}

export type Stored<R> = R & { ix?: RowIndex }

const unique = (ids: Iterable<string>): string[] => [...new Set(ids)]

const aliasTexts = (row: { aliases: { text: string }[] }): string[] =>
  row.aliases.map((alias) => alias.text)

const INDEXERS: { [T in TableName]: (row: RowOf[T]) => RowIndex } = {
  companies: (row) => ({ words: indexWords([row.name, ...aliasTexts(row)]) }),
  cities: (row) => ({ words: indexWords([row.name, ...aliasTexts(row)]) }),
  agreements: (row) => ({
    words: indexWords([row.title, ...aliasTexts(row)]),
    recordIds: unique([
      ...row.parties.map((party) => party.recordId),
      ...row.cityIds,
      ...(row.venueCityId === undefined ? [] : [row.venueCityId]),
    ]),
  }),
  articles: (row) => ({
    words: indexWords([row.title]),
    recordIds: unique([...row.mentions.map((mention) => mention.recordId), ...row.agreementIds]),
  }),
  evidence: () => ({}),
}

/** The row with its index fields, ready to write. */
export const toStored = <T extends TableName>(table: T, row: RowOf[T]): Stored<RowOf[T]> => ({
  ...row,
  ix: INDEXERS[table](row),
})

/** The row without its index fields, as the rest of the program knows it. */
export const fromStored = <R extends object>(stored: Stored<R>): R => {
  const row = { ...stored }
  delete row.ix
  return row
}
