import type { Row } from './tables'

/** What a row is called in lists and in the journal: its name, its title, or for evidence the quoted words. */
export const rowName = (row: Row): string => {
  if ('name' in row) return row.name
  return 'title' in row ? row.title : row.quote.exact
}
