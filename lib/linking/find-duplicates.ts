import type { Agreement } from '@/lib/catalogue/agreement'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { NamedRecord } from '@/lib/matching/named-record'
import { edtfParts } from './date-fit'
import { liesWithin } from './same-place'
import { standsFor } from './stands-for'
import { typeAffinity } from './type-affinity'

/** Why a known agreement may be the drafted one. */
export type DuplicateReason =
  | { code: 'parties'; recordIds: string[] }
  | { code: 'place'; recordId: string }
  | { code: 'date'; edtf: string }
  | { code: 'type' }

export interface Duplicate {
  agreement: Agreement
  /** 0–1. */
  score: number
  reasons: DuplicateReason[]
}

/** What is looked for: a draft, or a form as the reader checked it. */
export type DuplicateProbe = Pick<AgreementDraft, 'parties' | 'city' | 'date' | 'type'>

/** Two dates this many days apart may still be one event: signed, announced and published differ. */
const WINDOW_DAYS = 21
const THRESHOLD = 0.6
const DAY_MS = 86_400_000

const dayNumber = (parts: { year?: number; month?: number; day?: number }): number | null =>
  parts.year === undefined || parts.month === undefined || parts.day === undefined
    ? null
    : Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS

/** How two EDTF dates stand: near, apart, or not comparable. */
export const datesNear = (a: string, b: string): 'near' | 'apart' | 'unknown' => {
  const one = edtfParts(a)
  const other = edtfParts(b)
  const first = dayNumber(one)
  const second = dayNumber(other)
  if (first !== null && second !== null)
    return Math.abs(first - second) <= WINDOW_DAYS ? 'near' : 'apart'
  const shared = (['year', 'month', 'day'] as const).filter(
    (part) => one[part] !== undefined && other[part] !== undefined,
  )
  if (shared.length === 0) return 'unknown'
  return shared.every((part) => one[part] === other[part]) ? 'near' : 'apart'
}

const meets = (
  draftId: string,
  partyId: string,
  records: ReadonlyMap<string, NamedRecord>,
): boolean => {
  if (draftId === partyId) return true
  const named = records.get(draftId)
  const party = records.get(partyId)
  return named !== undefined && party !== undefined && standsFor(named, party) !== null
}

/**
 * Known agreements that a draft may repeat, most likely first: the same parties (or records that stand for them), a date
 * within three weeks, the same place, a kindred type. A clearly different date rules a candidate out.
 */
export const findDuplicates = (
  draft: DuplicateProbe,
  agreements: readonly Agreement[],
  records: ReadonlyMap<string, NamedRecord>,
): Duplicate[] => {
  const ids = draft.parties.flatMap(({ recordId }) => (recordId === undefined ? [] : [recordId]))
  const found: Duplicate[] = []
  for (const agreement of agreements) {
    const reasons: DuplicateReason[] = []
    const shared = agreement.parties.filter((party) =>
      ids.some((id) => meets(id, party.recordId, records)),
    )
    const needed = Math.min(2, agreement.parties.length)
    if (shared.length === 0 || shared.length < needed) continue
    const strangers = draft.parties.length - ids.length
    let score =
      0.45 + 0.15 * (shared.length / Math.max(1, agreement.parties.length)) - 0.1 * strangers
    reasons.push({ code: 'parties', recordIds: shared.map(({ recordId }) => recordId) })
    const cityId = draft.city?.recordId
    const place =
      cityId === undefined
        ? undefined
        : agreement.cityIds.find(
            (id) => liesWithin(records, cityId, id) || liesWithin(records, id, cityId),
          )
    if (place !== undefined) {
      score += 0.1
      reasons.push({ code: 'place', recordId: place })
    } else if (cityId !== undefined && agreement.cityIds.length > 0) score -= 0.15
    const known = [agreement.signedOn, agreement.announcedOn, agreement.effectiveFrom].flatMap(
      (date) => (date ? [date.edtf] : []),
    )
    const near =
      draft.date === null
        ? undefined
        : known.find((edtf) => datesNear(edtf, draft.date ?? '') === 'near')
    if (near !== undefined) {
      score += 0.2
      reasons.push({ code: 'date', edtf: near })
    } else if (
      draft.date !== null &&
      known.some((edtf) => datesNear(edtf, draft.date ?? '') === 'apart')
    )
      score -= 0.4
    const affinity = typeAffinity(draft.type, agreement.type)
    score += (affinity - 0.5) * 0.3
    if (affinity === 1) reasons.push({ code: 'type' })
    if (score >= THRESHOLD)
      found.push({ agreement, score: Math.min(1, Math.round(score * 100) / 100), reasons })
  }
  return found.sort((a, b) => b.score - a.score)
}
