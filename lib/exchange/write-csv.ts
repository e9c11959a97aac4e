import Papa from 'papaparse'
import type { RowOf, TableName } from '@/lib/catalogue/tables'
import { neutralise } from './csv-cell'
import { CSV_COLUMNS } from './csv-columns'

/** Excel takes a CSV file for UTF-8 only when it starts so. */
const BOM = '\ufeff'
const NEWLINE = '\r\n'

/** A table as CSV (RFC 4180, UTF-8 with BOM): a row a record, lists in one cell, formula cells neutralised. */
export function* csvParts<T extends TableName>(
  table: T,
  rows: readonly RowOf[T][],
): Generator<string> {
  const columns = CSV_COLUMNS[table]
  yield BOM + line(columns.map(({ header }) => header))
  for (const row of rows) yield line(columns.map((column) => neutralise(column.write(row))))
}

const line = (cells: string[]): string => Papa.unparse([cells], { newline: NEWLINE }) + NEWLINE
