import { checkCanary } from '@/lib/catalogue/check-canary'
import { ensureSeeds } from '@/lib/catalogue/seed'
import { openDatabase } from '@/lib/db/open-database'
import { sessionFlag } from '@/lib/platform/session-flag'
import { fail, ok, type Result } from '@/lib/shared/result'
import seeds from '@/seeds/catalogue.json'

let opening: Promise<Result<void>> | null = null

/** Checking counts every table; a worker that starts again in the same session need not. An update of the extension clears it. */
const checked = sessionFlag('catalogue-checked')

const open = async (): Promise<Result<void>> => {
  const [opened, isChecked] = await Promise.all([openDatabase(), checked.isSet()])
  if (!opened.ok || isChecked) return opened
  // A damaged database looks like a fresh one; seeds must not paper over that.
  if ((await checkCanary()).verdict === 'data-missing') return fail('data-missing')
  const seeded = await ensureSeeds(seeds, new Date().toISOString())
  if (!seeded.ok) return seeded
  await checked.set()
  return ok(undefined)
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
