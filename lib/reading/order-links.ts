import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { Reading } from './reading'

const namedIn = (headline: string, reading: Reading): Set<string> =>
  new Set(
    reading.mentions
      .filter(({ surface, name }) => headline.includes(surface) || headline.includes(name))
      .map((mention) => mention.recordId),
  )

/**
 * A reading's links as a reader wants them: news before what the article only recalls, then agreements by how many of
 * their parties and places the headline names, then the surest. `recordsOf` gives the ids of those of an agreement.
 */
export const orderLinks = (
  reading: Reading,
  headline: string,
  recordsOf: (agreementId: string) => readonly string[],
): AgreementLink[] => {
  const named = namedIn(headline, reading)
  const inHeadline = (link: AgreementLink): number =>
    new Set(recordsOf(link.recordId).filter((id) => named.has(id))).size
  return [...reading.links].sort(
    (a, b) =>
      Number(a.recalled) - Number(b.recalled) ||
      inHeadline(b) - inHeadline(a) ||
      b.confidence - a.confidence,
  )
}
