import type { Judgement } from '@/lib/article/judge-page'
import type { MatchOptions } from '@/lib/matching/match-text'
import type { NameIndex } from '@/lib/matching/name-index'
import type { PaintOrder, PaintSpan } from '@/lib/messaging/protocol'
import { headlineMentions } from '@/lib/reading/headline-mentions'
import type { Reading } from '@/lib/reading/reading'

type Judged = Extract<Judgement, { ok: true }>

/** What of a reading is painted: the text's mentions, and before them those of the headline above it. */
export const paintOrder = (
  { article, headline }: Pick<Judged, 'article' | 'headline'>,
  reading: Reading,
  index: NameIndex,
  options: MatchOptions,
): Pick<PaintOrder, 'spans' | 'headline'> => {
  const { mentions } = reading
  const spans = mentions.map(({ start, end, kind }, mention) => ({ start, end, kind, mention }))
  if (!headline) return { spans, headline: [] }
  const { text, blocks } = headline
  const above = headlineMentions(index, text, article.text, reading, options).flatMap(
    ({ start, end, mention }): PaintSpan[] => {
      const kind = mentions[mention]?.kind
      return kind ? [{ start: start - text.length, end: end - text.length, kind, mention }] : []
    },
  )
  return { spans: [...above, ...spans], headline: above.length > 0 ? blocks : [] }
}
