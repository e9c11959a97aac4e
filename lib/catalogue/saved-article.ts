import { z } from 'zod'
import type { ArticleSource } from '@/lib/article/article'
import { CORRECTABLE_FIELDS } from '@/lib/article/correct-article'
import { RECORD_KINDS } from './record-kind'
import { recordIdSchema, rowFields, webUrlSchema } from './row'

/** A mention as it is kept with a saved article: offsets are UTF-16 code units into `text`. */
const savedMentionSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  surface: z.string().min(1),
  kind: z.enum(RECORD_KINDS),
  recordId: recordIdSchema,
})

/** An article the reader saved, as they saw it; seeds carry bibliographic facts only, so `text` may be empty. */
export const savedArticleSchema = z.object({
  ...rowFields,
  /** Absent where the source gave none (a seed document, pasted text). */
  url: webUrlSchema.optional(),
  /** Normalised addresses under which this page is recognised again. */
  urlKeys: z.array(z.string().max(4096)).max(50).default([]),
  /** Normalised addresses of which the reader said that another article stands there. */
  apartKeys: z.array(z.string().max(4096)).max(50).optional(),
  /** Absent for a web page. */
  source: z.enum(['selection', 'pasted', 'file'] satisfies ArticleSource[]).optional(),
  title: z.string().trim().min(1).max(1000),
  byline: z.array(z.string().max(300)).max(50).default([]),
  siteName: z.string().max(300).optional(),
  /** `YYYY-MM-DD` or a full ISO 8601 timestamp, as the page states it. */
  publishedAt: z.string().max(40).optional(),
  /** When the page said it was last changed, in the same form. */
  modifiedAt: z.string().max(40).optional(),
  /** BCP 47. */
  lang: z.string().max(35).optional(),
  section: z.string().max(300).optional(),
  /** The lead image's address; it is never loaded unasked. */
  imageUrl: webUrlSchema.optional(),
  paywalled: z.boolean().optional(),
  /** Fields whose value is the reader's own; no later reading changes them. */
  corrected: z.array(z.enum(CORRECTABLE_FIELDS)).max(CORRECTABLE_FIELDS.length).optional(),
  text: z.string().default(''),
  /** SHA-256 of `text`, hexadecimal. */
  contentHash: z.string().max(64).optional(),
  mentions: z.array(savedMentionSchema).default([]),
  /** Agreements the reader linked this article to, or that were linked when it was saved. */
  agreementIds: z.array(recordIdSchema).default([]),
  tags: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
  note: z.string().max(20_000).default(''),
  savedAt: z.iso.datetime(),
})
export type SavedArticle = z.infer<typeof savedArticleSchema>
