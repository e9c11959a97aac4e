/** Where a metadata value was read. */
export const METADATA_SOURCES = [
  /** A schema.org block. */
  'json-ld',
  /** `<meta>`: OpenGraph, Dublin Core, citation and analytics families. */
  'meta',
  /** `itemprop`, `pubdate`. */
  'microdata',
  /** The heading that shows the headline. */
  'heading',
  /** `<title>`. */
  'title-tag',
  /** An element whose name or `rel` says author. */
  'byline',
  /** `<time>`. */
  'time',
  /** The page's address or host. */
  'address',
  /** Words shown near the headline; for the language, the article's own words. */
  'text',
  /** `lang` of the document. */
  'html',
] as const
export type MetadataSource = (typeof METADATA_SOURCES)[number]

/** One value a page offers for a field. */
export interface Candidate {
  value: string
  source: MetadataSource
}

/** The metadata of an article that a reader can check. */
export const METADATA_FIELDS = [
  'title',
  'byline',
  'siteName',
  'publishedAt',
  'modifiedAt',
  'lang',
  'section',
  'imageUrl',
] as const
export type MetadataField = (typeof METADATA_FIELDS)[number]

/** A value that the page offers for one field, and who says so. */
export interface MetadataCandidate {
  field: MetadataField
  /** As the article has it: `byline` is a list of names joined by `; `, dates and tags as in `Article`. */
  value: string
  /** Everywhere the page says it, the most trusted first; at least one. */
  sources: MetadataSource[]
  /** 0 to 1, how far the value can be trusted: the share of pages on which such a source was right, or more where several agree. */
  score: number
}

/** Most candidates kept for one field. */
export const MAX_CANDIDATES = 6
/** Longest value kept as a candidate, UTF-16 code units. */
export const MAX_CANDIDATE = 500

/** The names of a `byline` candidate, as `Article.byline` has them. */
export const bylineNames = (value: string): string[] => value.split('; ').filter(Boolean)
