/** Where a metadata value was read. */
export type MetadataSource =
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'heading'
  | 'title-tag'
  | 'byline'
  | 'time'
  | 'address'
  | 'text'
  | 'html'

/** One value a page offers for a field. */
export interface Candidate {
  value: string
  source: MetadataSource
}
