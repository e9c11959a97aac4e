import type { TableName } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '../exchange-format'
import { readCsv } from '../read-csv'
import { csvParts } from '../write-csv'

/** One table as a spreadsheet. */
export const csvTable = <T extends TableName>(table: T): ExchangeFormat => ({
  id: `csv-${table}`,
  fileName: `pactlight-${table}`,
  extension: 'csv',
  mediaType: 'text/csv',
  table,
  write: (tables) => csvParts(table, tables[table]),
  read: (text, now) => readCsv(table, text, { now }),
})
