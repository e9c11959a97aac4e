import type { Agreement } from '@/lib/catalogue/agreement'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { CatalogueSource } from './catalogue-source'

/** What the catalogue knows around some records. */
export interface Around {
  /** The records, their owners and places, and the parties and places of the agreements. */
  records: ReadonlyMap<string, NamedRecord>
  /** Agreements that concern one of the records, or one it may stand for. */
  agreements: Agreement[]
}

const above = (records: ReadonlyMap<string, NamedRecord>): string[] =>
  [...records.values()].flatMap(({ parentId, cityId }) =>
    [parentId, cityId].flatMap((id) => (id === undefined ? [] : [id])),
  )

/** The records with owners, places and those that act for them. */
const recordsAround = async (
  source: CatalogueSource,
  ids: readonly string[],
): Promise<Map<string, NamedRecord>> => {
  const records = await source.records([...new Set(ids)])
  const missing = above(records).filter((id) => !records.has(id))
  if (missing.length === 0) return records
  return new Map([...records, ...(await source.records([...new Set(missing)]))])
}

const agreementsAround = async (
  source: CatalogueSource,
  ids: readonly string[],
): Promise<{ own: Map<string, NamedRecord>; agreements: Agreement[] }> => {
  if (ids.length === 0) return { own: new Map(), agreements: [] }
  // Asked at once: each question is a trip to the database's process.
  const [own, below] = await Promise.all([recordsAround(source, ids), source.dependants([...ids])])
  const concerned = new Set([...ids, ...below.map(({ id }) => id), ...above(own)])
  return { own, agreements: await source.agreements([...concerned]) }
}

/** Gathers what an article about the records `ids` may concern. */
export const catalogueAround = async (
  source: CatalogueSource,
  ids: readonly string[],
): Promise<Around> => {
  const { own, agreements } = await agreementsAround(source, ids)
  const partyIds = agreements.flatMap(({ parties, cityIds }) => [
    ...parties.map(({ recordId }) => recordId),
    ...cityIds,
  ])
  return { records: new Map([...own, ...(await recordsAround(source, partyIds))]), agreements }
}
