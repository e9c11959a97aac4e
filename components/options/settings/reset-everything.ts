import { eraseCatalogue } from '@/lib/catalogue/erase-catalogue'
import { ensureSeeds } from '@/lib/catalogue/seed'
import { eraseSettings } from '@/lib/platform/erase-settings'
import type { Result } from '@/lib/shared/result'

/** Brings Pactlight back to the state after its installation. Errors: those of a write. */
export const resetEverything = async (): Promise<Result<void>> => {
  const erased = await eraseCatalogue()
  if (!erased.ok) return erased
  await eraseSettings()
  const { default: seeds } = await import('@/seeds/catalogue.json')
  const seeded = await ensureSeeds(seeds, new Date().toISOString())
  if (!seeded.ok) return seeded
  location.assign(location.pathname)
  return { ok: true, value: undefined }
}
