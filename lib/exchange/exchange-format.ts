import type { TableName } from '@/lib/catalogue/tables'
import type { Result } from '@/lib/shared/result'
import type { ExportSource } from './export-source'
import type { ImportPlan } from './import-plan'

/** What files are called among readers; a family of spreadsheets has a format for each sheet. */
export const FORMAT_FAMILIES = [
  'catalogue-json',
  'csv',
  'csv-plain',
  'markdown',
  'ris',
  'bibtex',
  'csl-json',
  'json-ld',
  'web-annotations',
  'geojson',
  'graphml',
] as const
export type FormatFamily = (typeof FORMAT_FAMILIES)[number]

/** A table as a spreadsheet, or the agreements with a row a party. */
export type Sheet = TableName | 'parties'

/** One way to write the catalogue to a file, and where the format can hold it, to read it back. */
export interface ExchangeFormat {
  family: FormatFamily
  sheet?: Sheet
  /** The file's name without a date: `pactlight-agreements`. */
  fileName: string
  extension: string
  mediaType: string
  /** The tables whose rows it writes; of a selection, what it can say of the others is left out. */
  tables: readonly TableName[]
  /** A backup holds the trash too; everything else shows what is there. */
  withTrash?: boolean
  /** How often it reads its tables, for progress; once unless told. */
  passes?: number
  /** The file in pieces; joined they are the file. Bytes only where the format is binary. */
  write(source: ExportSource): AsyncIterable<string | Uint8Array>
  /** Understands a file's text without writing anything; `now` is ISO 8601 in UTC. */
  read?(text: string, now: string): Result<ImportPlan>
}
