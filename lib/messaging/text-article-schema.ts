import { z } from 'zod'
import type { Article } from '@/lib/article/article'
import { MAX_TEXT } from '@/lib/article/limits'
import { MAX_CANDIDATE, METADATA_FIELDS, METADATA_SOURCES } from '@/lib/article/metadata/candidate'

const words = z.string().max(10_000)

/** An article that one of Pactlight's own screens made of text the reader gave it. */
export const textArticleSchema: z.ZodType<Article> = z.object({
  url: words,
  canonicalUrl: words,
  title: words,
  byline: z.array(words).max(1000),
  siteName: words,
  publishedAt: words,
  modifiedAt: words,
  lang: words,
  section: words,
  imageUrl: words,
  paywalled: z.boolean(),
  candidates: z
    .array(
      z.object({
        field: z.enum(METADATA_FIELDS),
        value: z.string().max(MAX_CANDIDATE),
        sources: z.array(z.enum(METADATA_SOURCES)),
        score: z.number(),
      }),
    )
    .max(1000),
  text: z.string().max(MAX_TEXT),
  source: z.enum(['selection', 'pasted', 'file']).optional(),
})
