import { ensureSeeds } from '@/lib/catalogue/seed'
import { startCatalogue } from '@/lib/catalogue/start-catalogue'
import { fail, ok, type Result } from '@/lib/shared/result'
import seeds from '@/seeds/catalogue.json'

let opening: Promise<Result<void>> | null = null

const open = async (): Promise<Result<void>> => {
  const started = await startCatalogue()
  if (!started.ok) return started
  // A damaged database looks like a fresh one; seeds must not paper over that.
  if (started.value.verdict === 'data-missing') return fail('data-missing')
  const seeded = await ensureSeeds(seeds, new Date().toISOString())
  return seeded.ok ? ok(undefined) : seeded
}

/** The database opened, checked and with its seeds; done once a worker's life, again after a failure. */
export const openCatalogue = (): Promise<Result<void>> => {
  opening ??= open()
    .catch(() => fail('database-unavailable'))
    .then((result) => {
      if (!result.ok) opening = null
      return result
    })
  return opening
}
