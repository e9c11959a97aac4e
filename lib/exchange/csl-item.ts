import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { oneLine } from './text-file'

/** A date of CSL-JSON: year, month, day as far as they are known. */
interface CslDate {
  'date-parts': [number[]]
}

/**
 * A saved article as CSL-JSON 1.0.2 has it (citationstyles.org, csl-data.json). Names stand as `literal`: whether
 * a byline is a person or an agency, and which part of a Chinese or Hungarian name is the family's, is not known.
 */
export interface CslItem {
  id: string
  type: 'article-newspaper'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  URL?: string
  issued?: CslDate
  accessed: CslDate
  language?: string
  keyword?: string
  note?: string
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/** Year, month and day of an ISO 8601 date or instant, as it is written; undefined when it starts otherwise. */
const dateParts = (date: string): number[] | undefined => {
  const found = DAY.exec(date)
  return found?.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))
}

const cslDate = (date: string | undefined): CslDate | undefined => {
  const parts = date === undefined ? undefined : dateParts(date)
  return parts && { 'date-parts': [parts] }
}

/** The article as a reference manager knows it. */
export const cslItem = (article: SavedArticle): CslItem => {
  const issued = cslDate(article.publishedAt)
  return {
    id: article.id,
    type: 'article-newspaper',
    title: oneLine(article.title),
    ...(article.byline.length > 0 && {
      author: article.byline.map((name) => ({ literal: oneLine(name) })),
    }),
    ...(article.siteName && { 'container-title': oneLine(article.siteName) }),
    ...(article.url && { URL: article.url }),
    ...(issued && { issued }),
    accessed: cslDate(article.savedAt) ?? { 'date-parts': [[1970]] },
    ...(article.lang && { language: article.lang }),
    ...(article.tags.length > 0 && { keyword: article.tags.map(oneLine).join(', ') }),
    ...(article.note && { note: article.note }),
  }
}
