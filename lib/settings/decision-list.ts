import { z } from 'zod'

/** Most decisions kept of one sort; beyond it the oldest go. */
const MOST = 10_000

const recordId = z.string().min(1).max(200)
const words = z.string().min(1).max(300)
const page = z.string().min(1).max(8192)
const origin = z.string().max(300)
/** When the reader decided, ISO 8601 in UTC. */
const at = z.iso.datetime()

export const decisionsSchema = z.object({
  /** This alias never means this record. `page`: where the reader said so. */
  neverAliases: z.array(z.object({ recordId, alias: words, page: page.optional(), at })).max(MOST),
  /** This record is not looked for on this site (`siteOrigin` pattern). */
  notOnSite: z.array(z.object({ recordId, origin, at })).max(MOST),
  /** This record is not meant on this page (`pageKey`). */
  notHere: z.array(z.object({ recordId, page, at })).max(MOST),
  /** On this page the words mean this record. */
  chosen: z.array(z.object({ surface: words, recordId, page, at })).max(MOST),
})
export type Decisions = z.infer<typeof decisionsSchema>

export const NO_DECISIONS: Decisions = { neverAliases: [], notOnSite: [], notHere: [], chosen: [] }

type Entry<L extends keyof Decisions> = Decisions[L][number]

/** One decision: the list it stands in, and its row. */
export type Decision = { [L in keyof Decisions]: { list: L; entry: Entry<L> } }[keyof Decisions]

/** Every decision, newest first. */
export const listDecisions = (all: Decisions): Decision[] =>
  [
    ...all.neverAliases.map((entry) => ({ list: 'neverAliases' as const, entry })),
    ...all.notOnSite.map((entry) => ({ list: 'notOnSite' as const, entry })),
    ...all.notHere.map((entry) => ({ list: 'notHere' as const, entry })),
    ...all.chosen.map((entry) => ({ list: 'chosen' as const, entry })),
  ].sort((a, b) => (a.entry.at < b.entry.at ? 1 : -1))

/** What a row says, without when and where it was said. Two rows with one key say the same. */
export const decisionKey = ({ list, entry }: Decision): string => {
  switch (list) {
    case 'neverAliases':
      return JSON.stringify([list, entry.recordId, entry.alias])
    case 'notOnSite':
      return JSON.stringify([list, entry.recordId, entry.origin])
    case 'notHere':
      return JSON.stringify([list, entry.recordId, entry.page])
    case 'chosen':
      return JSON.stringify([list, entry.recordId, entry.page, entry.surface])
  }
}

const fromList = (list: readonly Decision[]): Decisions => {
  const all: Decisions = { neverAliases: [], notOnSite: [], notHere: [], chosen: [] }
  for (const decision of list.toReversed())
    switch (decision.list) {
      case 'neverAliases':
        all.neverAliases.push(decision.entry)
        break
      case 'notOnSite':
        all.notOnSite.push(decision.entry)
        break
      case 'notHere':
        all.notHere.push(decision.entry)
        break
      case 'chosen':
        all.chosen.push(decision.entry)
        break
    }
  return all
}

/** What a decision is about. One page's words mean one record: a new choice takes the place of the former one. */
const subjectKey = (decision: Decision): string =>
  decision.list === 'chosen'
    ? JSON.stringify([decision.list, decision.entry.page, decision.entry.surface])
    : decisionKey(decision)

const contradicts = (a: Decision, b: Decision): boolean => subjectKey(a) === subjectKey(b)

/** Both together; where they speak of the same, what `own` says. */
export const joinDecisions = (own: Decisions, others: Decisions): Decisions => {
  const decided = new Set(listDecisions(own).map(subjectKey))
  const fresh = listDecisions(others).filter((each) => !decided.has(subjectKey(each)))
  return fromList([...listDecisions(own), ...fresh])
}

/** The decisions without this one. */
export const withoutDecision = (all: Decisions, gone: Decision): Decisions =>
  fromList(listDecisions(all).filter((each) => decisionKey(each) !== decisionKey(gone)))

/** The decisions with this one, and those it took the place of. */
export const withDecision = (
  all: Decisions,
  added: Decision,
): { all: Decisions; replaced: Decision[] } => {
  const others = listDecisions(withoutDecision(all, added))
  const replaced = others.filter((each) => contradicts(each, added))
  const sameList = others.filter(({ list }) => list === added.list)
  const oldest = sameList.length >= MOST ? sameList.at(-1) : undefined
  const kept = others.filter((each) => each !== oldest && !replaced.includes(each))
  return { all: fromList([added, ...kept]), replaced }
}
