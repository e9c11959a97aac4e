import type { Reading } from '@/lib/reading/reading'

/** The reading without the agreements of which the reader said that they are not meant on this page. */
export const withoutRefused = (
  reading: Reading,
  refused: readonly { recordId: string }[],
): Reading => {
  const ids = new Set(refused.map(({ recordId }) => recordId))
  const isMeant = ({ recordId }: { recordId: string }): boolean => !ids.has(recordId)
  return {
    ...reading,
    links: reading.links.filter(isMeant),
    mentions: reading.mentions.filter(
      (mention) => mention.kind !== 'agreement' || isMeant(mention),
    ),
  }
}
