import { type Row, TABLE_NAMES } from '@/lib/catalogue/tables'
import { stableJson } from '@/lib/shared/stable-json'
import { CATALOGUE_FORMAT, CATALOGUE_VERSION } from './catalogue-file'
import { type ExportSource, eachRow } from './export-source'
import { SETTINGS_LIST, settingLines } from './reader-settings'

/** These lead a row, so that a person who opens the file sees what it is about. */
const FIRST_KEYS = ['id', 'name', 'title']

/**
 * The lossless catalogue file in pieces of one row: every table, rows by id, keys in one order, a row a line, then
 * what the reader keeps beside them. The same catalogue gives the same bytes, whichever way it came about.
 */
export async function* catalogueParts(source: ExportSource): AsyncGenerator<string> {
  yield `{\n"format": "${CATALOGUE_FORMAT}",\n"version": ${CATALOGUE_VERSION}`
  for (const table of TABLE_NAMES) {
    yield `,\n"${table}": [`
    let first = true
    for await (const row of eachRow(source, table)) {
      yield `${first ? '' : ','}\n${rowLine(row)}`
      first = false
    }
    yield first ? ']' : '\n]'
  }
  const settings = settingLines((await source.settings?.()) ?? {})
  if (settings.length > 0) yield `,\n"${SETTINGS_LIST}": [\n${settings.join(',\n')}\n]`
  yield '\n}\n'
}

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
