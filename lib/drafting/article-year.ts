import type { CompiledLexicon } from './compile-lexicon'
import { findDateline } from './dateline'
import type { DraftInput } from './draft-input'
import { findSignals } from './find-cues'
import { sentenceAt } from './sentences'

const YEAR = /(?<![\d.,])((?:19|20)\d{2})(?!\d|[.,]\d)/g
/** Words by which an article places itself in the year it names. */
const THIS_YEAR =
  /今年|本年度|this year|in diesem Jahr|dieses Jahres|quest['’]anno|di quest['’]anno|cette année|este año/iu
const PLAUSIBLE = { from: 1990, to: 2100 }

/** The year of publication that the page or a date line gives. */
const publicationYear = (input: DraftInput): number | null => {
  const page = /^(\d{4})/.exec(input.publishedAt)?.[1]
  if (page !== undefined) return Number(page)
  return findDateline(input.text, input.zone.start)?.year ?? null
}

/**
 * The year an article speaks from: the page's, the date line's, or the latest year in its text that is not told as
 * history, provided the text speaks of "this year". Null where the text leaves it open.
 */
export const articleYear = (input: DraftInput, lexicon: CompiledLexicon): number | null => {
  const published = publicationYear(input)
  if (published !== null) return published
  const { text, zone } = input
  const body = text.slice(zone.start, zone.end)
  if (!THIS_YEAR.test(body)) return null
  let latest: number | null = null
  for (const match of body.matchAll(YEAR)) {
    const year = Number(match[1])
    if (year < PLAUSIBLE.from || year > PLAUSIBLE.to) continue
    const at = zone.start + match.index
    const sentence = sentenceAt(input.sentences, at)
    const history = sentence
      ? findSignals(text, sentence, lexicon, 'history').some(
          (span) => span.start <= at && at <= span.end,
        )
      : false
    if (!history && (latest === null || year > latest)) latest = year
  }
  return latest
}
