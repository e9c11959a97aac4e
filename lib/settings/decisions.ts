import { z } from 'zod'
import { checkedItem } from './checked-item'
import { siteOrigin } from './sites'

const recordId = z.string().min(1).max(200)
const words = z.string().min(1).max(300)
const page = z.string().min(1).max(8192)
/** When the reader decided, ISO 8601 in UTC. */
const at = z.iso.datetime()

const decisionsSchema = z.object({
  /** This alias never means this record. */
  neverAliases: z.array(z.object({ recordId, alias: words, at })).max(10_000),
  /** This record is not looked for on this site (`siteOrigin` pattern). */
  notOnSite: z.array(z.object({ recordId, origin: z.string().max(300), at })).max(10_000),
  /** This record is not meant on this page (`pageKey`). */
  notHere: z.array(z.object({ recordId, page, at })).max(10_000),
  /** On this page the words mean this record. */
  chosen: z.array(z.object({ surface: words, recordId, page, at })).max(10_000),
})
export type Decisions = z.infer<typeof decisionsSchema>

export const NO_DECISIONS: Decisions = { neverAliases: [], notOnSite: [], notHere: [], chosen: [] }

/** What the reader said about names; it wins over every rule of matching. */
export const decisions = checkedItem<Decisions>('local:decisions', decisionsSchema, NO_DECISIONS)

/** The key under which decisions about one page are kept: its address without fragment. */
export const pageKey = (url: string): string => url.split('#', 1)[0] ?? url

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
      ...all.notOnSite.filter(({ origin }) => origin === site),
      ...all.notHere.filter(({ page }) => page === key),
    ].map(({ recordId }) => ({ recordId })),
    chosen: all.chosen
      .filter(({ page }) => page === key)
      .map(({ surface, recordId }) => ({ surface, recordId })),
  }
}
