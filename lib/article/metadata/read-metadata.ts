import type { CollectedPage } from '../collect-page'
import type { PageNode } from '../page-model'
import { readBylines } from './byline'
import type { Candidate, MetadataCandidate } from './candidate'
import { gatherCandidates } from './candidates'
import { readDates } from './date'
import { isPaywalled, readImages, readSections } from './declared-extras'
import { type JsonLdArticle, readJsonLd } from './json-ld'
import { declaredLanguage } from './language'
import { readSiteNames } from './site-name'
import { readTitle } from './title'

/** What a page says about its article. Empty strings and lists where it says nothing. */
export interface PageMetadata {
  title: string
  /** The heading that shows the title. */
  headline: PageNode | null
  byline: string[]
  siteName: string
  publishedAt: string
  modifiedAt: string
  /** The declared language, a hint. */
  lang: string
  section: string
  imageUrl: string
  paywalled: boolean
  jsonLd: JsonLdArticle
  /** Everything it offered for these, but for the language. */
  candidates: MetadataCandidate[]
}

/** Collects the candidates of every field and picks the best; `url` is the page's address. */
export const readMetadata = ({ model, kept }: CollectedPage, url: string): PageMetadata => {
  const jsonLd = readJsonLd(model.jsonLd)
  const siteNames = readSiteNames(model, jsonLd, url)
  const siteName = siteNames[0]?.value ?? ''
  const { candidates: titles, element: headline } = readTitle(model, jsonLd, siteName, url, kept)
  const lang = declaredLanguage(model, jsonLd)
  const { published, modified } = readDates(model, jsonLd, url, headline, kept, lang)
  const authors = readBylines(
    model,
    jsonLd,
    siteNames.map(({ value }) => value),
    headline,
    kept,
  )
  const bylines = authors.map(
    ({ names, source }): Candidate => ({ value: names.join('; '), source }),
  )
  const sections = readSections(model, jsonLd)
  const images = readImages(model, jsonLd, url)
  return {
    title: titles[0]?.value ?? '',
    headline,
    byline: authors[0]?.names ?? [],
    siteName,
    publishedAt: published[0]?.value ?? '',
    modifiedAt: modified[0]?.value ?? '',
    lang,
    section: sections[0]?.value ?? '',
    imageUrl: images[0]?.value ?? '',
    paywalled: isPaywalled(model, jsonLd),
    jsonLd,
    candidates: [
      ...gatherCandidates('title', titles),
      ...gatherCandidates('byline', bylines),
      ...gatherCandidates('siteName', siteNames),
      ...gatherCandidates('publishedAt', published),
      ...gatherCandidates('modifiedAt', modified),
      ...gatherCandidates('section', sections),
      ...gatherCandidates('imageUrl', images),
    ],
  }
}
