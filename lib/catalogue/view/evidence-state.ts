import type { EvidenceFacts } from '../facts'

/** What the evidence of a record comes to: quotes that agree, or two that claim different values of one field. */
export type EvidenceState = 'agreeing' | 'conflict'

/** Fields that have one value. In the others (parties, topics, amounts) two values stand beside each other. */
const SINGLE = new Set([
  'type',
  'status',
  'venueCityId',
  'signedOn',
  'announcedOn',
  'effectiveFrom',
  'endsOn',
])

/** `2024` and `2024-06-20` do not contradict each other: one only says more. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** The state of every record that has evidence; a record that is absent has none. */
export const evidenceStates = (
  evidence: readonly EvidenceFacts[],
): ReadonlyMap<string, EvidenceState> => {
  const states = new Map<string, EvidenceState>()
  const claims = new Map<string, string[]>()
  for (const { recordId, field, value } of evidence) {
    if (!states.has(recordId)) states.set(recordId, 'agreeing')
    if (value === undefined || !SINGLE.has(field)) continue
    const key = `${recordId}\n${field}`
    const known = claims.get(key) ?? []
    if (known.some((other) => !agree(other, value))) states.set(recordId, 'conflict')
    claims.set(key, [...known, value])
  }
  return states
}
