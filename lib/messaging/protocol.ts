import { z } from 'zod'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { MatchRule } from '@/lib/matching/mention'

const TEXT_LIMIT = 2_000_000
const offset = z.number().int().nonnegative()

const articleSchema = z.object({
  url: z.string().max(8192),
  canonicalUrl: z.string().max(8192),
  title: z.string().max(2000),
  byline: z.array(z.string().max(300)).max(50),
  siteName: z.string().max(300),
  publishedAt: z.string().max(40),
  lang: z.string().max(35),
  text: z.string().max(TEXT_LIMIT),
})

/**
 * Content script → background. A page may be hostile and its renderer compromised:
 * these messages can only ask for matches and report what the page is. None of them writes to the catalogue.
 */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('page/read'),
    version: z.number().int(),
    /** Whether the article is light text on a dark ground. */
    dark: z.boolean(),
    article: articleSchema,
  }),
  z.object({
    type: z.literal('page/none'),
    url: z.string().max(8192),
    reason: z.enum(['not-an-article', 'too-deep', 'too-large', 'no-text', 'unreadable']),
  }),
  z.object({ type: z.literal('page/wake') }),
  z.object({ type: z.literal('page/card'), version: z.number().int(), mention: offset }),
  z.object({ type: z.literal('page/open-panel'), version: z.number().int(), mention: offset }),
])
export type FromPage = z.infer<typeof fromPageSchema>

/** A span to paint. `mention` is its place in the background's list; the page learns no record from it. */
export interface PaintSpan {
  start: number
  end: number
  kind: RecordKind
  mention: number
}

/** What one hover card shows. */
export interface MentionCard {
  kind: RecordKind
  name: string
  surface: string
  alias: string
  rule: MatchRule
  agreements: number
  alternatives: string[]
}

export interface FromPageReply {
  'page/read': { version: number; highlight: boolean; spans: PaintSpan[] } | null
  'page/none': null
  'page/wake': null
  'page/card': MentionCard | null
  /** False where the browser wants a key press instead (Firefox). */
  'page/open-panel': { opened: boolean }
}

/** Popup, side panel and options → background. */
export const fromExtensionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tab/read'), tabId: z.number().int() }),
  z.object({ type: z.literal('catalogue/changed') }),
])
export type FromExtension = z.infer<typeof fromExtensionSchema>

export interface FromExtensionReply {
  /** Whether the article script could be put into the tab. */
  'tab/read': { ok: boolean }
  'catalogue/changed': null
}

/** Background, popup or side panel → the tab's article script. */
export type ToPage =
  | { type: 'reveal'; start: number; end: number }
  | { type: 'next-mention' }
  | { type: 'previous-mention' }
  | { type: 'selection' }
  | { type: 'reread' }

export interface ToPageReply {
  reveal: boolean
  'next-mention': boolean
  'previous-mention': boolean
  /** The selected words, and where they stand in the article's text if they do. */
  selection: { text: string; start: number | null; end: number | null }
  reread: null
}
