import type { Agreement } from '@/lib/catalogue/agreement'
import type { Mention } from '@/lib/matching/mention'
import type { CatalogueSource } from './catalogue-source'

const memberIds = ({ parties, cityIds, venueCityId }: Agreement): string[] => [
  ...parties.flatMap(({ recordId }) => recordId ?? []),
  ...cityIds,
  ...(venueCityId === undefined ? [] : [venueCityId]),
]

/** For each candidate, how many records that the article names for sure share an agreement with it. */
const partnersNamed = (
  candidates: readonly string[],
  agreements: readonly Agreement[],
  named: ReadonlySet<string>,
): Map<string, number> => {
  const partners = new Map(candidates.map((id) => [id, new Set<string>()]))
  for (const agreement of agreements) {
    const ids = memberIds(agreement)
    for (const id of ids)
      for (const other of ids) if (other !== id && named.has(other)) partners.get(id)?.add(other)
  }
  return new Map([...partners].map(([id, others]) => [id, others.size]))
}

/** The mention with the candidate first that has most partners in the article; equals keep their rank. */
const reranked = (mention: Mention, partners: ReadonlyMap<string, number>): string[] =>
  [mention.recordId, ...mention.alternatives].sort(
    (a, b) => (partners.get(b) ?? 0) - (partners.get(a) ?? 0),
  )

/**
 * Settles names of several records by the agreements those records have with others that the article names.
 * Surfaces in `decided` were settled by the reader and stay.
 */
export const settleByParties = async (
  mentions: readonly Mention[],
  source: CatalogueSource,
  decided: ReadonlySet<string>,
): Promise<Mention[]> => {
  const open = mentions.filter((m) => m.alternatives.length > 0 && !decided.has(m.surface))
  if (open.length === 0) return [...mentions]
  const candidates = [...new Set(open.flatMap((m) => [m.recordId, ...m.alternatives]))]
  const named = new Set(mentions.flatMap((m) => (m.alternatives.length > 0 ? [] : m.recordId)))
  const partners = partnersNamed(candidates, await source.agreements(candidates), named)
  const firsts = new Map(open.map((m) => [m, reranked(m, partners)]))
  const records = await source.records([...firsts.values()].flatMap(([first]) => first ?? []))
  return mentions.map((mention) => {
    const [recordId, ...alternatives] = firsts.get(mention) ?? [mention.recordId]
    const record = records.get(recordId ?? '')
    if (record === undefined || record.id === mention.recordId) return mention
    return { ...mention, recordId: record.id, name: record.name, kind: record.kind, alternatives }
  })
}
