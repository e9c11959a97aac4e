import { z } from 'zod'
import type { Article } from '@/lib/article/article'
import { savedArticleSchema } from './saved-article'

/** Note and tags that the reader typed for an article and has not saved. */
export const noteDraftSchema = z.object({
  note: savedArticleSchema.shape.note,
  tags: savedArticleSchema.shape.tags,
})

/** The key of that draft. */
export const noteDraftKey = (article: Article): string => `note:${article.canonicalUrl}`
