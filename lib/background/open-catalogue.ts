import { checkCanary } from '@/lib/catalogue/check-canary'
import { recoverImport } from '@/lib/catalogue/roll-back-import'
import { ensureSeeds } from '@/lib/catalogue/seed'
import { openDatabase } from '@/lib/db/open-database'
import { catalogueChecked } from '@/lib/platform/catalogue-checked'
import { fail, ok, type Result } from '@/lib/shared/result'
import { packagedSeeds } from './packaged-seeds'

let opening: Promise<Result<void>> | null = null

const open = async (): Promise<Result<void>> => {
  const [opened, isChecked] = await Promise.all([openDatabase(), catalogueChecked.isSet()])
  if (!opened.ok) return opened
  if (isChecked) return takeBackBrokenImport()
  // A damaged database looks like a fresh one; seeds must not paper over that.
  if ((await checkCanary()).verdict === 'data-missing') return fail('data-missing')
  const seeded = await ensureSeeds(await packagedSeeds(), new Date().toISOString())
  if (!seeded.ok) return seeded
  await catalogueChecked.set()
  return takeBackBrokenImport()
}

/** The names of half an import are nothing to read articles by. */
const takeBackBrokenImport = async (): Promise<Result<void>> => {
  const back = await recoverImport()
  return back && !back.ok ? back : ok(undefined)
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
