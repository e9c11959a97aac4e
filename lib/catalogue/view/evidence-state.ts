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

/** A field of a record for which its evidence claims values that contradict each other, in their order. */
export interface Conflict {
  recordId: string
  field: string
  values: string[]
}

/** All contradictions in the evidence. */
export const conflictsIn = (evidence: readonly EvidenceFacts[]): Conflict[] => {
  const claims = new Map<string, Conflict>()
  for (const { recordId, field, value } of evidence) {
    if (value === undefined || !SINGLE.has(field)) continue
    const key = `${recordId}\n${field}`
    const known = claims.get(key)
    if (!known) claims.set(key, { recordId, field, values: [value] })
    else if (!known.values.includes(value)) known.values.push(value)
  }
  return [...claims.values()].flatMap((claim) => {
    const values = claim.values.sort()
    const disagree = values.some((a, at) => values.slice(at + 1).some((b) => !agree(a, b)))
    return disagree ? [{ ...claim, values }] : []
  })
}

/** The state of every record that has evidence; a record that is absent has none. */
export const evidenceStates = (
  evidence: readonly EvidenceFacts[],
): ReadonlyMap<string, EvidenceState> => {
  const states = new Map<string, EvidenceState>(
    evidence.map(({ recordId }) => [recordId, 'agreeing']),
  )
  for (const { recordId } of conflictsIn(evidence)) states.set(recordId, 'conflict')
  return states
}
