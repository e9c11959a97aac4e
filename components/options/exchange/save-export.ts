import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { exportFileName } from '@/lib/exchange/export-file-name'
import type { ExportSource } from '@/lib/exchange/export-source'
import { type WriteOptions, writeFile } from '@/lib/exchange/write-file'
import { saveFile } from '@/lib/platform/downloads'
import { ok, type Result } from '@/lib/shared/result'

/** Hands the reader these rows as a file named after the format and the day. `cancelled` when told to stop. */
export const saveExport = async (
  format: ExchangeFormat,
  source: ExportSource,
  options?: WriteOptions,
): Promise<Result<true>> => {
  const file = await writeFile(format, source, options)
  if (!file.ok) return file
  saveFile(file.value, exportFileName(format, new Date()))
  return ok(true)
}
