import type { MetadataCandidate } from './metadata/candidate'

/** Where an article's text came from, other than from a web page: words selected in one, pasted words, a reader's file. */
export type ArticleSource = 'selection' | 'pasted' | 'file'

/** A page's article as read from its live DOM, or a text line given to `eval`. Plain data, safe to send between contexts. */
export interface Article {
  /** The address in the location bar. */
  url: string
  /** The page's own canonical address where it can be trusted, else `url` without trackers. */
  canonicalUrl: string
  title: string
  /** One person or agency an entry. */
  byline: string[]
  siteName: string
  /** `YYYY-MM-DD` or a full ISO 8601 timestamp; empty when the page does not say. */
  publishedAt: string
  /** When the page says it was last changed, in the same form. */
  modifiedAt: string
  /** BCP 47 tag; empty when unknown. */
  lang: string
  /** The section as the page names it; empty when it does not. */
  section: string
  /** Absolute `http(s)` address of the lead image; empty without. Nothing may load it unasked. */
  imageUrl: string
  /** Whether the page says that it is not free to read. */
  paywalled: boolean
  /** What the page offers for each field, the chosen value of a field first. At most `MAX_CANDIDATES` a field. */
  candidates: MetadataCandidate[]
  /** The body without the headline, blocks separated by a newline. Every offset counts UTF-16 code units of it. */
  text: string
  /** Absent for a web page. */
  source?: ArticleSource | undefined
}

/** Why a page gives no article. The codes of the eval contract, plus what only a browser can say. */
export type NoArticleReason =
  | 'not-an-article'
  /** The page is none, but holds a frame that may be one. */
  | 'in-frame'
  | 'too-deep'
  | 'too-large'
  | 'no-text'
  | 'bad-input'
  | 'unreadable'
