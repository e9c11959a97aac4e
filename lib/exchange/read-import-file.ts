import type { TableName } from '@/lib/catalogue/tables'
import { fail, ok, type Result } from '@/lib/shared/result'
import { LONGEST_FILE } from './catalogue-file'
import { decodeText, type FileEncoding } from './decode-text'
import type { ImportPlan } from './import-plan'
import { parseCatalogueFile } from './parse-catalogue'
import { parseJson } from './parse-json'
import type { PlanOptions } from './plan-rows'
import { isCsl, readCsl } from './read-csl'
import { type CsvMapping, guessCsvTable, readCsv } from './read-csv'
import { isGeoJson, readGeoJson } from './read-geojson'
import { readNames } from './read-names'
import { readRis } from './read-ris'

export type ImportKind = 'catalogue' | 'csv' | 'names' | 'ris' | 'bibtex' | 'csl-json' | 'geojson'

export interface ReadFile {
  kind: ImportKind
  plan: ImportPlan
  encoding: FileEncoding
  /** The table that a CSV file or a list of names was read as. */
  table?: TableName
}

/** What the reader said of a file that does not say it itself. */
export interface FileHint {
  table: TableName
  /** A list of names, one a line; otherwise a table with a header line. */
  names?: boolean
  mapping?: CsvMapping
}

/**
 * Reads any file that can be imported; its text tells which kind it is, and `hint` what it does not tell.
 * Errors: `not-a-catalogue` when it could be a table or a list of anything, and those of the kinds' readers.
 */
export const readImportFile = async (
  bytes: Uint8Array,
  options: PlanOptions,
  hint?: FileHint,
): Promise<Result<ReadFile>> => {
  if (bytes.length > LONGEST_FILE) return fail('too-large', { limit: LONGEST_FILE })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  const read = await readText(text, options, hint)
  return read.ok ? ok({ ...read.value, encoding }) : read
}

type Understood = Omit<ReadFile, 'encoding'>

const readText = async (
  text: string,
  options: PlanOptions,
  hint: FileHint | undefined,
): Promise<Result<Understood>> => {
  if (/^\s*[{[]/.test(text)) return readJson(text, options)
  if (/^\s*TY {2}-/.test(text)) return withKind('ris', readRis(text, options))
  if (/^\s*(?:%.*\s+)*@\w+\s*[{(]/.test(text)) {
    // Half a megabyte of TeX's knowledge, loaded by those who need it.
    const { readBibtex } = await import('./read-bibtex')
    return withKind('bibtex', readBibtex(text, options))
  }
  if (hint?.names && (hint.table === 'companies' || hint.table === 'cities')) {
    return withKind('names', readNames(hint.table, text, options), hint.table)
  }
  const table = hint?.table ?? guessCsvTable(text)
  if (!table) return fail('not-a-catalogue')
  const mapping = hint?.mapping ? { mapping: hint.mapping } : {}
  return withKind('csv', readCsv(table, text, { ...options, ...mapping }), table)
}

const readJson = (text: string, options: PlanOptions): Result<Understood> => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed.error.code === 'bad-input' ? fail('not-a-catalogue') : parsed
  if (isCsl(parsed.value)) return withKind('csl-json', readCsl(text, options))
  if (isGeoJson(parsed.value)) return withKind('geojson', readGeoJson(text, options))
  return withKind('catalogue', parseCatalogueFile(text, options.now))
}

const withKind = (
  kind: ImportKind,
  read: Result<ImportPlan>,
  table?: TableName,
): Result<Understood> =>
  read.ok ? ok({ kind, plan: read.value, ...(table ? { table } : {}) }) : read
