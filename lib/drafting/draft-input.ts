import type { Mention } from '@/lib/matching/mention'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { CuedSentence } from './article-cues'
import type { Gazetteer } from './gazetteer'
import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'

/** What drafting looks at; any other provider of drafts can take the same. Offsets are UTF-16 code units into `text`. */
export interface DraftInput {
  title: string
  text: string
  /** Where the article stands in the text. */
  zone: Span
  lang: DraftLanguage | null
  /** `YYYY-MM-DD…` or empty. */
  publishedAt: string
  sentences: readonly CuedSentence[]
  mentions: readonly Mention[]
  /** Records of the mentions, of their owners and places. */
  records: ReadonlyMap<string, NamedRecord>
  gazetteer: Gazetteer | null
}
