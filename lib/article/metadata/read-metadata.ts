import type { PageModel, PageNode } from '../page-model'
import { readByline } from './byline'
import type { Candidate } from './candidate'
import { readDates } from './date'
import { type JsonLdArticle, readJsonLd } from './json-ld'
import { declaredLanguage } from './language'
import { readSiteName } from './site-name'
import { readTitle } from './title'

/** What a page says about its article, with everything it offered. */
export interface PageMetadata {
  title: string
  titles: Candidate[]
  /** The heading that shows the title. */
  headline: PageNode | null
  byline: string[]
  siteName: string
  publishedAt: string
  dates: Candidate[]
  /** The declared language, a hint. */
  lang: string
  jsonLd: JsonLdArticle
}

/** Collects the candidates of every field and picks the best; `url` is the page's address. */
export const readMetadata = (model: PageModel, url: string): PageMetadata => {
  const jsonLd = readJsonLd(model.jsonLd)
  const siteName = readSiteName(model, jsonLd, url)
  const { candidates: titles, element: headline } = readTitle(model, jsonLd, siteName, url)
  const lang = declaredLanguage(model, jsonLd)
  const dates = readDates(model, jsonLd, url, headline, lang)
  return {
    title: titles[0]?.value ?? '',
    titles,
    headline,
    byline: readByline(model, jsonLd, siteName, headline),
    siteName,
    publishedAt: dates[0]?.value ?? '',
    dates,
    lang,
    jsonLd,
  }
}
