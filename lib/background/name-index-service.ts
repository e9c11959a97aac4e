import { namedRecords, namesVersion } from '@/lib/catalogue/named-records'
import { db } from '@/lib/db/database'
import { compileNamesSliced } from '@/lib/matching/compile'
import { type NameIndex, openNameIndex } from '@/lib/matching/name-index'
import type { NamedRecord } from '@/lib/matching/named-record'
import { reportError } from '@/lib/shared/report-error'
import { openCatalogue } from './open-catalogue'

const ARTEFACT = 'names'

interface HeldIndex {
  index: NameIndex
  /** `meta.namesVersion` it was compiled from. */
  namesVersion: number
}

/** Lost with the worker; then the artefact in IndexedDB gives it back. */
let held: HeldIndex | null = null
let building: Promise<HeldIndex> | null = null
let rebuilt: () => void = () => {}

/** Called after the index was compiled anew for a changed catalogue. */
export const onIndexRebuilt = (listener: () => void): void => {
  rebuilt = listener
}

const fromArtefact = async (): Promise<HeldIndex | null> => {
  const row = await db.artefacts.get(ARTEFACT)
  if (row?.namesVersion === undefined) return null
  const opened = openNameIndex(row.bytes)
  return opened.ok ? { index: opened.value, namesVersion: row.namesVersion } : null
}

const allNames = async (): Promise<NamedRecord[]> => {
  const records: NamedRecord[] = []
  for await (const record of namedRecords()) records.push(record)
  return records
}

const compile = async (): Promise<HeldIndex> => {
  // Read first: a change while records are read makes this build old, never wrongly new.
  const version = await namesVersion()
  const bytes = await compileNamesSliced(await allNames())
  const opened = bytes && openNameIndex(bytes)
  if (!bytes || !opened?.ok) throw new Error('the compiled names cannot be opened')
  held = { index: opened.value, namesVersion: version }
  await db.artefacts.put({ key: ARTEFACT, namesVersion: version, bytes })
  return held
}

/** One build at a time. */
const build = (): Promise<HeldIndex> => {
  building ??= compile().finally(() => {
    building = null
  })
  return building
}

/** Compiles until the index is as new as the catalogue. */
const catchUp = async (): Promise<void> => {
  for (
    let built = await build();
    built.namesVersion !== (await namesVersion());
    built = await build()
  );
  rebuilt()
}

/**
 * The index of all names. Memory, else the stored artefact, else compiled now. Where an older one is at hand it is given
 * at once and a new one is built behind it; `onIndexRebuilt` then says when to read again.
 */
export const nameIndex = async (): Promise<NameIndex> => {
  const [wanted, stored] = await Promise.all([namesVersion(), held ?? fromArtefact()])
  held ??= stored
  if (held?.namesVersion === wanted) return held.index
  if (!held) return (await build()).index
  if (held.namesVersion !== wanted)
    catchUp().catch((error: unknown) => reportError('index/rebuild', error))
  return held.index
}

/** Brings the index up to the catalogue after a change; does nothing when no name changed. */
export const refreshIndex = async (): Promise<void> => {
  if (held?.namesVersion !== (await namesVersion())) await catchUp()
}

/** Gets the index into memory before anybody asks for it. */
export const warmIndex = async (): Promise<void> => {
  if ((await openCatalogue()).ok) await nameIndex()
}
