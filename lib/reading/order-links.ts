import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { Reading } from './reading'

/** Records an agreement rests on, of which the headline must name as many for the agreement to be its subject. */
const NAMED_IN_HEADLINE = 2

const namedIn = (headline: string, reading: Reading): Set<string> =>
  new Set(
    reading.mentions
      .filter(({ surface, name }) => headline.includes(surface) || headline.includes(name))
      .map((mention) => mention.recordId),
  )

/**
 * A reading's links as a reader wants them: news before what the article only recalls, then agreements of which the
 * headline names two parties or places, then the surest. `recordsOf` gives the ids of an agreement's parties and places.
 */
export const orderLinks = (
  reading: Reading,
  headline: string,
  recordsOf: (agreementId: string) => readonly string[],
): AgreementLink[] => {
  const named = namedIn(headline, reading)
  const isSubject = (link: AgreementLink): boolean =>
    new Set(recordsOf(link.recordId).filter((id) => named.has(id))).size >= NAMED_IN_HEADLINE
  return [...reading.links].sort(
    (a, b) =>
      Number(a.recalled) - Number(b.recalled) ||
      Number(isSubject(b)) - Number(isSubject(a)) ||
      b.confidence - a.confidence,
  )
}
