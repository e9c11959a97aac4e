import Papa from 'papaparse'
import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import { fail, ok, type Result } from '@/lib/shared/result'
import { LONGEST_FILE } from './catalogue-file'
import { TakenIds } from './check-plan'
import { restore } from './csv-cell'
import { type Column, CSV_COLUMNS, type RawRow } from './csv-columns'
import { guessColumn } from './guess-column'
import { emptyPlan, type ImportPlan, withoutIds } from './import-plan'
import { readRow } from './read-row'

/** For each column of the file, in order, the header that it counts as; null leaves the column out. */
export type CsvMapping = readonly (string | null)[]

export interface CsvOptions {
  /** ISO 8601, UTC; dates rows that bring no dates of their own. */
  now: string
  /** Makes an id for a row without one; without it, such a row is an error. */
  newId?: (table: TableName) => string
  /** What the columns hold, where the reader said so; otherwise their own headers tell. */
  mapping?: CsvMapping
}

/**
 * Reads a table from CSV: comma, semicolon or tab; a header line that names fields; a cell that is empty clears its
 * field where the row has an id. Errors are listed by row and column. `bad-input` when no header is known, `too-large`.
 */
export const readCsv = <T extends TableName>(
  table: T,
  text: string,
  options: CsvOptions,
): Result<ImportPlan> => {
  if (text.length > LONGEST_FILE) return fail('too-large', { limit: LONGEST_FILE })
  const [headers = [], ...records] = readRecords(text)
  const { mapping } = options
  const columns = headers.map((header, at) => findColumn(table, mapping ? mapping[at] : header))
  if (
    !columns.some(
      (column) => column?.field === 'name' || column?.field === 'id' || column?.field === 'title',
    )
  )
    return fail('bad-input', { field: 'header' })
  const plan = emptyPlan()
  for (const [at, header] of headers.entries()) {
    if (!columns[at] && header.trim() !== '' && !mapping)
      plan.problems.push({ code: 'unknown-column', table, field: header.slice(0, 200) })
  }
  const taken = new TakenIds()
  for (const [at, cells] of records.entries()) {
    readRecord({ table, columns, cells, at: at + 1, options }, plan, taken)
  }
  return ok(plan)
}

/** The table whose fields the header line names most of; undefined when it names none or two equally. */
export const guessCsvTable = (text: string): TableName | undefined => {
  const headers = readRecords(firstLine(text))[0] ?? []
  const ranked = TABLE_NAMES.map((table) => ({
    table,
    known: headers.filter((header) => findColumn(table, header)).length,
  })).sort((a, b) => b.known - a.known)
  const [best, next] = ranked
  return best && best.known > (next?.known ?? 0) ? best.table : undefined
}

/** What a mapping is chosen by: the file's headers, the first rows below them, and a guess for each column. */
export interface CsvSample {
  headers: string[]
  rows: string[][]
  mapping: (string | null)[]
}

/** The head of a file, for the reader to say what its columns hold. */
export const sampleCsv = (table: TableName, text: string, rows: number): CsvSample => {
  const [headers = [], ...records] = readRecords(text, rows + 1)
  const taken = new Set<string>()
  const mapping = headers.map((header) => {
    const guess = findColumn(table, header)?.header ?? guessColumn(table, header) ?? null
    if (guess === null || taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
  return { headers, rows: records, mapping }
}

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? ''

const findColumn = <T extends TableName>(
  table: T,
  header: string | null | undefined,
): Column<T> | undefined => {
  const name = header?.trim().toLowerCase()
  return CSV_COLUMNS[table].find((column) => column.header.toLowerCase() === name)
}

const readRecords = (text: string, preview = 0): string[][] => {
  const body = text.replace(/^\ufeff/, '')
  const header = firstLine(body)
  const count = (sign: string): number => header.split(sign).length
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a))
  const newline = body.startsWith('\r\n', header.length)
    ? '\r\n'
    : body[header.length] === '\r'
      ? '\r'
      : '\n'
  return Papa.parse<string[]>(body, { delimiter, newline, skipEmptyLines: 'greedy', preview }).data
}

interface Source<T extends TableName> {
  table: T
  columns: (Column<T> | undefined)[]
  cells: string[]
  at: number
  options: CsvOptions
}

const readRecord = <T extends TableName>(
  { table, columns, cells, at, options }: Source<T>,
  plan: ImportPlan,
  taken: TakenIds,
): void => {
  const place = { code: 'bad-row', table, row: at } as const
  const raw: RawRow = {}
  let understood = true
  for (const [position, column] of columns.entries()) {
    const cell = restore(cells[position] ?? '')
    if (!column || cell === '' || column.read(cell, raw)) continue
    understood = false
    plan.problems.push({ ...place, field: column.header, value: cell.slice(0, 80) })
  }
  // More cells than headers: a quote or a delimiter went astray, and no cell can be trusted.
  if (cells.length > columns.length) {
    understood = false
    plan.problems.push(place)
  }
  if (!understood) return
  const isFresh = raw.id === undefined
  const fresh = isFresh ? { fresh: true as const } : {}
  // An empty cell clears the field of a row that says which record it is; in another program's list it says nothing.
  const stated = isFresh
    ? Object.keys(raw)
    : columns.map((column) => column?.field).filter((field) => field !== undefined)
  if (isFresh && options.newId) raw.id = options.newId(table)
  const read = readRow(table, raw, at, options.now, [...new Set(stated)])
  if (!read.ok) plan.problems.push(...(isFresh ? withoutIds(read.problems) : read.problems))
  else if (taken.take(table, read.value.row.id)) plan.rows[table].push({ ...read.value, ...fresh })
  else {
    const { id } = read.value.row
    plan.problems.push({ ...place, code: 'duplicate-id', id, field: 'id', value: id })
  }
}
