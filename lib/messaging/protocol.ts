import { z } from 'zod'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { MatchRule } from '@/lib/matching/mention'
import { packedPageSchema } from './packed-page-schema'

const offset = z.number().int().nonnegative()

/**
 * Content script → background. A page may be hostile and its renderer compromised:
 * these messages can only ask for matches and report what the page is. None of them writes to the catalogue.
 */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('page/read'),
    version: z.number().int(),
    url: z.string().max(8192),
    /** Whether the article is light text on a dark ground. */
    dark: z.boolean(),
    /** The page's words and what it declares: whether that is an article, and of which words, the background decides. */
    page: packedPageSchema,
  }),
  z.object({
    type: z.literal('page/none'),
    url: z.string().max(8192),
    reason: z.enum(['too-deep', 'too-large', 'no-text', 'not-an-article', 'unreadable']),
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

/** What a page gets to show. Offsets of `spans` count in the text that `blocks` make. */
export interface PaintOrder {
  version: number
  highlight: boolean
  spans: PaintSpan[]
  /** The text nodes of each of the article's blocks, as places in the nodes that were sent. */
  blocks: number[][]
}

export interface FromPageReply {
  /** Null for a page without an article, and for a reading that another has overtaken. */
  'page/read': PaintOrder | null
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
