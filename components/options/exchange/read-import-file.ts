import { LONGEST_FILE } from '@/lib/exchange/catalogue-file'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { parseCatalogueFile } from '@/lib/exchange/parse-catalogue'
import { fail, type Result } from '@/lib/shared/result'

/**
 * Reads a chosen file into a plan. `now` (ISO 8601, UTC) dates rows without dates.
 * Errors: `too-large`, those of `parseCatalogueFile`.
 */
export const readImportFile = async (file: File, now: string): Promise<Result<ImportPlan>> => {
  // A character takes at most four bytes; more than that cannot fit, and is not even loaded.
  if (file.size > LONGEST_FILE * 4) return fail('too-large', { limit: LONGEST_FILE })
  return parseCatalogueFile(await file.text(), now)
}
