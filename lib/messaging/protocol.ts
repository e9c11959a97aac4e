import { z } from 'zod'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { Reading } from '@/lib/reading/reading'
import { packedPageSchema } from './packed-page-schema'
import { textArticleSchema } from './text-article-schema'

const offset = z.number().int().nonnegative()

/** What the reader chose in a card: one of the ways to say no, or one of the alternatives by its place in the card. */
const choice = z.union([
  z.enum(['not-here', 'never-alias', 'not-on-site']),
  z.number().int().nonnegative().max(1000),
])
export type CardChoice = z.infer<typeof choice>

/**
 * Content script → background. A page may be hostile and its renderer compromised: these messages can only ask for
 * matches, report what the page is, and say yes or no to one of its own mentions. None of them writes to the catalogue.
 * `page/decide` names a place in the background's own list, never a record; what it adds is listed in the settings with
 * its way back.
 */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('page/read'),
    version: z.number().int(),
    url: z.string().max(8192),
    /** Whether the article is light text on a dark ground. */
    dark: z.boolean(),
    /** Whether the reader asked for just the words they had selected. */
    selected: z.boolean(),
    /** The page's words and what it declares: whether that is an article, and of which words, the background decides. */
    page: packedPageSchema,
  }),
  z.object({
    type: z.literal('page/none'),
    url: z.string().max(8192),
    reason: z.enum([
      'too-deep',
      'too-large',
      'no-text',
      'not-an-article',
      'in-frame',
      'unreadable',
    ]),
    /** Address of the frame that may be an article, with `in-frame`. */
    frame: z.string().max(8192).optional(),
  }),
  z.object({ type: z.literal('page/wake') }),
  z.object({ type: z.literal('page/card'), version: z.number().int(), mention: offset }),
  z.object({ type: z.literal('page/open-panel'), version: z.number().int(), mention: offset }),
  z.object({ type: z.literal('page/decide'), version: z.number().int(), mention: offset, choice }),
  z.object({ type: z.literal('page/undo') }),
])
export type FromPage = z.infer<typeof fromPageSchema>

/** A span to paint. `mention` is its place in the background's list; the page learns no record from it. */
export interface PaintSpan {
  start: number
  end: number
  kind: RecordKind
  mention: number
}

/** A button of the card: what it says, at more length for assistive technology, and what it chooses. */
export interface CardOption {
  choice: CardChoice
  label: string
  spoken: string
}

/** What one card shows: finished texts in the language of the browser, so that the page's script need not hold any. */
export interface MentionCard {
  kind: RecordKind
  /** Language of the texts, BCP 47. */
  lang: string
  kindName: string
  name: string
  /** Where the mention stands among all. */
  place: string
  /** What is known of the record. Empty for an agreement. */
  known: string
  /** Which name matched the words, and by which rule. */
  why: string
  /** Other records that the words could mean, and how many more there are than those offered. */
  couldMean: string
  others: CardOption[]
  more: string
  open: string
  openByKey: string
  wrong: string
  refusals: CardOption[]
}

/** What the card says after a decision, with its way back. */
export interface CardVerdict {
  said: string
  listed: string
  undo: string
  undone: string
}

/**
 * What a page gets to show. Offsets of `spans` count in the text that `blocks` make; below zero, back from the end of
 * the headline's.
 */
export interface PaintOrder {
  version: number
  highlight: boolean
  spans: PaintSpan[]
  /** The text nodes of each of the article's blocks, as places in the nodes that were sent. */
  blocks: number[][]
  /** The headline's blocks, as indices into the nodes that were sent; empty where none of it is lit. */
  headline: number[][]
}

export interface FromPageReply {
  /** Null for a page without an article, and for a reading that another has overtaken. */
  'page/read': PaintOrder | null
  'page/none': null
  /** What to tell the reader once the extension was updated under the page: then it can no longer be asked for. */
  'page/wake': { outdated: string }
  'page/card': MentionCard | null
  /** False where the browser wants a key press instead (Firefox). */
  'page/open-panel': { opened: boolean }
  /** Null when the mention is gone, or the site is not switched on. */
  'page/decide': CardVerdict | null
  /** Whether there was a decision of this tab's card to take back. */
  'page/undo': boolean
}

/** Popup, side panel and options → background. */
export const fromExtensionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('tab/read'),
    tabId: z.number().int(),
    /** Saves the work where the page is as it was. */
    onlyIfChanged: z.boolean().optional(),
  }),
  z.object({ type: z.literal('text/read'), article: textArticleSchema }),
  z.object({ type: z.literal('catalogue/changed') }),
])
export type FromExtension = z.infer<typeof fromExtensionSchema>

export interface FromExtensionReply {
  /** Whether the article script could be put into the tab. */
  'tab/read': { ok: boolean }
  /** What the text names; null when the catalogue cannot be opened. */
  'text/read': Reading | null
  'catalogue/changed': null
}

/** Background, popup or side panel → the tab's article script. */
export type ToPage =
  | { type: 'reveal'; start: number; end: number }
  | { type: 'next-mention' }
  | { type: 'previous-mention' }
  | { type: 'selection' }
  | { type: 'reread'; onlyIfChanged?: boolean }
  /** Reads the words that are selected as the article, or (`whole`) the page again. */
  | { type: 'read-selection'; whole: boolean }

export interface ToPageReply {
  reveal: boolean
  'next-mention': boolean
  'previous-mention': boolean
  /** The selected words, and where they stand in the article's text if they do. */
  selection: { text: string; start: number | null; end: number | null }
  reread: null
  /** False where nothing is selected. */
  'read-selection': boolean
}
