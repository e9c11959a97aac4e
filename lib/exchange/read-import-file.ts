import type { TableName } from '@/lib/catalogue/tables'
import { fail, ok, type Result } from '@/lib/shared/result'
import { LONGEST_FILE } from './catalogue-file'
import { decodeText, type FileEncoding } from './decode-text'
import type { ImportPlan } from './import-plan'
import { parseCatalogueFile } from './parse-catalogue'
import { type CsvOptions, guessCsvTable, readCsv } from './read-csv'

export interface ReadFile {
  plan: ImportPlan
  encoding: FileEncoding
  /** The table that a CSV file was read as; absent for the lossless file. */
  table?: TableName
}

/**
 * Reads a file of either kind that can be imported: the lossless JSON, or a table as CSV (`table` tells which, or its
 * header line does). Errors: those of `parseCatalogueFile`, `readCsv` and `decodeText`.
 */
export const readImportFile = (
  bytes: Uint8Array,
  options: CsvOptions & { table?: TableName },
): Result<ReadFile> => {
  if (bytes.length > LONGEST_FILE) return fail('too-large', { limit: LONGEST_FILE })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (/^\s*[{[]/.test(text)) {
    const parsed = parseCatalogueFile(text, options.now)
    return parsed.ok ? ok({ plan: parsed.value, encoding }) : parsed
  }
  const table = options.table ?? guessCsvTable(text)
  if (!table) return fail('not-a-catalogue')
  const parsed = readCsv(table, text, options)
  return parsed.ok ? ok({ plan: parsed.value, encoding, table }) : parsed
}
