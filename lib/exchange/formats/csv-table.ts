import type { TableName } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '../exchange-format'
import { readCsv } from '../read-csv'
import { type CsvFlavour, csvParts } from '../write-csv'

/** One table as a spreadsheet, or as the same table for other programs. */
export const csvTable = <T extends TableName>(table: T, flavour: CsvFlavour): ExchangeFormat => ({
  family: flavour === 'plain' ? 'csv-plain' : 'csv',
  sheet: table,
  fileName: `pactlight-${table}`,
  extension: 'csv',
  mediaType: 'text/csv',
  tables: [table],
  write: (source) => csvParts(table, source, flavour),
  read: (text, now) => readCsv(table, text, { now }),
})
