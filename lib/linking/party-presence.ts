import type { Mention } from '@/lib/matching/mention'
import type { NamedRecord } from '@/lib/matching/named-record'
import { type StandsForRelation, standsFor } from './stands-for'

/** One mention that can count as a party of a known agreement. */
export interface Presence {
  partyId: string
  mention: Mention
  /** Absent where the mention names the party itself. */
  relation?: StandsForRelation
}

/** Every mention that names one of the parties or stands for it. */
export const presencesOf = (
  partyIds: readonly string[],
  mentions: readonly Mention[],
  records: ReadonlyMap<string, NamedRecord>,
): Presence[] => {
  const found: Presence[] = []
  for (const mention of mentions) {
    if (mention.kind === 'agreement') continue
    const named = records.get(mention.recordId)
    for (const partyId of partyIds) {
      if (mention.recordId === partyId) {
        found.push({ partyId, mention })
        continue
      }
      const party = records.get(partyId)
      const relation = named && party ? standsFor(named, party) : null
      if (relation) found.push({ partyId, mention, relation })
    }
  }
  return found
}

/**
 * A largest set of parties that different mentions name: one mention never counts for two parties,
 * and a mention of the party itself goes before one that stands for it.
 */
export const distinctParties = (presences: readonly Presence[]): Presence[] => {
  const chosen = new Map<string, Presence>()
  const usedRecords = new Set<string>()
  const ordered = [...presences].sort(
    (a, b) => Number(Boolean(a.relation)) - Number(Boolean(b.relation)),
  )
  for (const presence of ordered) {
    const { partyId, mention } = presence
    if (chosen.has(partyId) || usedRecords.has(mention.recordId)) continue
    chosen.set(partyId, presence)
    usedRecords.add(mention.recordId)
  }
  return [...chosen.values()]
}
