import { storedSource } from '@/lib/catalogue/stored-source'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import type { ExportSource } from '@/lib/exchange/export-source'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { type WriteOptions, writeFile } from '@/lib/exchange/write-file'
import { saveFile } from '@/lib/platform/downloads'
import { ok, type Result } from '@/lib/shared/result'

/** The local day as `2026-11-22`. */
const today = (): string => {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Hands the reader these rows as a file named after the format and the day. `cancelled` when told to stop. */
export const saveExport = async (
  format: ExchangeFormat,
  source: ExportSource,
  options?: WriteOptions,
): Promise<Result<true>> => {
  const file = await writeFile(format, source, options)
  if (!file.ok) return file
  saveFile(file.value, `${format.fileName}-${today()}.${format.extension}`)
  return ok(true)
}

/** Hands the reader everything there is as one lossless file. */
export const saveBackup = async (): Promise<void> => {
  await saveExport(catalogueJson, storedSource(true))
}
