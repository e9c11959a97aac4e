import { checkedItem } from './checked-item'
import {
  type Decision,
  type Decisions,
  decisionsSchema,
  NO_DECISIONS,
  withDecision,
  withoutDecision,
} from './decision-list'
import { siteOrigin } from './sites'

/** What the reader said about names; it wins over every rule of matching. */
export const decisions = checkedItem<Decisions>('local:decisions', decisionsSchema, NO_DECISIONS)

/** The key under which decisions about one page are kept: its address without fragment. */
export const pageKey = (url: string): string => url.split('#', 1)[0] ?? url

/** Keeps a decision. Gives what takes it back, or null when its words are too long to be kept. */
export const decide = async (decision: Decision): Promise<Undo | null> => {
  let replaced: Decision[] | null = null
  await decisions.change((now) => {
    const next = withDecision(now, decision)
    if (!decisionsSchema.safeParse(next.all).success) return now
    replaced = next.replaced
    return next.all
  })
  return replaced && { decision, replaced }
}

/** What takes a decision back. Plain data. */
export interface Undo {
  decision: Decision
  replaced: Decision[]
}

/** Takes a decision back; what it had replaced holds again. */
export const takeBack = ({ decision, replaced }: Undo): Promise<Decisions> =>
  decisions.change((now) =>
    replaced.reduce((all, each) => withDecision(all, each).all, withoutDecision(now, decision)),
  )

/** The decisions that hold on one page, as matching takes them. */
export interface PageDecisions {
  neverAliases: { recordId: string; alias: string }[]
  notHere: { recordId: string }[]
  chosen: { surface: string; recordId: string }[]
}

/** Picks what concerns a page out of all decisions. */
export const decisionsFor = (all: Decisions, url: string): PageDecisions => {
  const site = siteOrigin(url)
  const key = pageKey(url)
  return {
    neverAliases: all.neverAliases.map(({ recordId, alias }) => ({ recordId, alias })),
    notHere: [
      ...all.notOnSite.filter((entry) => entry.origin === site),
      ...all.notHere.filter((entry) => entry.page === key),
    ].map(({ recordId }) => ({ recordId })),
    chosen: all.chosen
      .filter((entry) => entry.page === key)
      .map(({ surface, recordId }) => ({ surface, recordId })),
  }
}
