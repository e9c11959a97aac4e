import { type Row, type RowLists, TABLE_NAMES } from '@/lib/catalogue/tables'
import { stableJson } from '@/lib/shared/stable-json'
import { CATALOGUE_FORMAT, CATALOGUE_VERSION } from './catalogue-file'

/** These lead a row, so that a person who opens the file sees what it is about. */
const FIRST_KEYS = ['id', 'name', 'title']

/**
 * The lossless catalogue file: every table, trashed rows too, rows by id, keys in one order, a row a line.
 * The same catalogue gives the same bytes, whichever way it came about.
 */
export const exportCatalogue = (tables: RowLists): string => [...catalogueParts(tables)].join('')

/** The same file in pieces of one row, for a Blob that is never one long string. */
export function* catalogueParts(tables: RowLists): Generator<string> {
  yield `{\n"format": "${CATALOGUE_FORMAT}",\n"version": ${CATALOGUE_VERSION}`
  for (const table of TABLE_NAMES) {
    yield `,\n"${table}": [`
    const rows: Row[] = [...tables[table]].sort(byId)
    for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}\n${rowLine(row)}`
    yield rows.length === 0 ? ']' : '\n]'
  }
  yield '\n}\n'
}

/** By UTF-16 code units: the same order in every locale. */
const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const rowLine = (row: Row): string => {
  const rest = Object.keys(row)
    .filter((key) => !FIRST_KEYS.includes(key))
    .sort()
  const values = new Map<string, unknown>(Object.entries(row))
  const members = [...FIRST_KEYS, ...rest].flatMap((key) => {
    const value = values.get(key)
    return value === undefined ? [] : [`${JSON.stringify(key)}:${stableJson(value)}`]
  })
  return `{${members.join(',')}}`
}
