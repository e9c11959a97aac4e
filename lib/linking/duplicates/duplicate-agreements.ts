import type { Agreement } from '@/lib/catalogue/agreement'
import { foldForSearch } from '@/lib/catalogue/search-fold'
import type { NamedRecord } from '@/lib/matching/named-record'
import { type Duplicate, type DuplicateProbe, findDuplicates } from '../find-duplicates'
import { openBlocks } from './blocks'
import {
  bySureness,
  type DuplicatePair,
  PAIR_THRESHOLD,
  type PairReason,
  pairOf,
  together,
} from './duplicate-pair'

/** A city that signs a hundred agreements with one firm is beyond what a list can settle. */
const MOST_A_KEY = 60
const MOST_PARTIES = 12

/** The record a party stands for when it stands for another: an initiative's owner, a government's city. */
const rootOf = (id: string, records: ReadonlyMap<string, NamedRecord>): string => {
  const record = records.get(id)
  if (record?.type === 'public-body') return record.cityId ?? id
  return record?.parentId ?? id
}

const keysOf = (row: Agreement, records: ReadonlyMap<string, NamedRecord>): string[] => {
  const ids = row.parties.slice(0, MOST_PARTIES).map(({ recordId }) => recordId)
  const names = [...new Set([...ids, ...ids.map((id) => rootOf(id, records))])].sort()
  const keys = names.flatMap((one, at) => names.slice(at + 1).map((two) => `p ${one} ${two}`))
  // With a single party there is no pair; its place then narrows it down.
  if (ids.length === 1) keys.push(...names.map((id) => `1 ${id} ${row.cityIds[0] ?? ''}`))
  return [...keys, `t ${foldForSearch(row.title)}`]
}

const probeOf = (row: Agreement): DuplicateProbe => ({
  type: row.type,
  parties: row.parties.map(({ recordId, role }) => ({
    recordId,
    role,
    name: recordId,
    kind: recordId.startsWith('city:') ? 'city' : 'company',
  })),
  city: row.cityIds[0] === undefined ? null : { name: '', recordId: row.cityIds[0] },
  date: (row.signedOn ?? row.announcedOn ?? row.effectiveFrom)?.edtf ?? null,
})

const asReason = (reason: Duplicate['reasons'][number]): PairReason => {
  if (reason.code === 'parties') return { code: 'parties', ids: reason.recordIds }
  return reason.code === 'place' ? { code: 'place', ids: [reason.recordId] } : reason
}

/** Told apart by the reader: one deepens, replaces or is part of the other. */
const areRelated = (a: Agreement, b: Agreement): boolean =>
  a.related.some(({ id }) => id === b.id) || b.related.some(({ id }) => id === a.id)

/** Two centres that one firm opens in one city in one year have names of their own; then parties and year say little. */
const namedApart = (a: Agreement, b: Agreement): boolean => {
  const theirs = new Set(b.aliases.map(({ text }) => foldForSearch(text)))
  const languages = new Set(b.aliases.map(({ lang }) => lang))
  const comparable = a.aliases.some(({ lang }) => languages.has(lang))
  return comparable && !a.aliases.some(({ text }) => theirs.has(foldForSearch(text)))
}
const NAMED_APART = 0.5

const judge = (
  a: Agreement,
  b: Agreement,
  records: ReadonlyMap<string, NamedRecord>,
): { score: number; reasons: PairReason[] } | null => {
  const [there] = findDuplicates(probeOf(a), [b], records)
  const [back] = findDuplicates(probeOf(b), [a], records)
  const sure = there && back ? (there.score < back.score ? there : back) : undefined
  const title = foldForSearch(a.title) === foldForSearch(b.title)
  const reasons = (sure?.reasons ?? []).map(asReason)
  // A title such as “Memorandum of Understanding” stands over many agreements, so alone it does not do.
  const score = together([sure?.score ?? 0, title ? 0.4 : 0]) * (namedApart(a, b) ? NAMED_APART : 1)
  if (title) reasons.push({ code: 'title', value: a.title })
  return score >= PAIR_THRESHOLD ? { score, reasons } : null
}

/** Agreements that may be one: the same parties, or records that stand for them, a date that fits, place and type. */
export const duplicateAgreements = (
  rows: readonly Agreement[],
  records: ReadonlyMap<string, NamedRecord>,
): DuplicatePair[] => {
  const blocks = openBlocks(MOST_A_KEY)
  rows.forEach((row, place) => {
    for (const key of new Set(keysOf(row, records))) blocks.add(key, place)
  })
  const found: DuplicatePair[] = []
  for (const [x, y] of blocks.pairs()) {
    const [a, b] = [rows[x], rows[y]]
    if (!a || !b || areRelated(a, b)) continue
    const sure = judge(a, b, records)
    if (sure) found.push(pairOf('agreements', a.id, b.id, sure.score, sure.reasons))
  }
  return bySureness(found)
}
