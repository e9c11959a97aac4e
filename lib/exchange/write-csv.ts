import Papa from 'papaparse'
import type { TableName } from '@/lib/catalogue/tables'
import { keepExact, neutralise } from './csv-cell'
import { CSV_COLUMNS } from './csv-columns'
import { type ExportSource, eachRow } from './export-source'

/** Who opens the file: a spreadsheet program would run formulas and needs a byte order mark, a program wants neither. */
export type CsvFlavour = 'spreadsheet' | 'plain'

/** Excel takes a CSV file for UTF-8 only when it starts so. */
const BOM = '\ufeff'
const NEWLINE = '\r\n'

const line = (cells: string[]): string => Papa.unparse([cells], { newline: NEWLINE }) + NEWLINE

/** Lines of cells as CSV (RFC 4180, UTF-8): the header first; cells that a spreadsheet would run are neutralised for it. */
export async function* csvLines(
  header: string[],
  rows: AsyncIterable<string[]>,
  flavour: CsvFlavour,
): AsyncGenerator<string> {
  const safe = flavour === 'spreadsheet' ? neutralise : keepExact
  yield (flavour === 'spreadsheet' ? BOM : '') + line(header)
  for await (const row of rows) yield line(row.map(safe))
}

/** A table as CSV: a row a record, lists in one cell, nothing lost. */
export const csvParts = <T extends TableName>(
  table: T,
  source: ExportSource,
  flavour: CsvFlavour,
): AsyncGenerator<string> => {
  const columns = CSV_COLUMNS[table]
  const header = columns.map((column) => column.header)
  return csvLines(header, cellsOf(table, source), flavour)
}

async function* cellsOf<T extends TableName>(
  table: T,
  source: ExportSource,
): AsyncGenerator<string[]> {
  const columns = CSV_COLUMNS[table]
  for await (const row of eachRow(source, table)) yield columns.map((column) => column.write(row))
}
