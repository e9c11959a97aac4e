import type { TextMap } from '@/lib/article/text-map'

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0

/**
 * The article's map, led by its headline: offsets below zero count back from the headline's end, so that the article's
 * own stay what they are.
 */
export const withHeadline = (article: TextMap, headline: TextMap): TextMap => {
  const { length } = headline.text
  const title = headline.toPoints(0, length)?.startContainer
  if (!title) return article
  return {
    text: article.text,
    toPoints: (start, end) =>
      start < 0 ? headline.toPoints(start + length, end + length) : article.toPoints(start, end),
    toRange: (start, end) =>
      start < 0 ? headline.toRange(start + length, end + length) : article.toRange(start, end),
    toOffset(node, offset) {
      const inHeadline = headline.toOffset(node, offset)
      if (inHeadline === null) return article.toOffset(node, offset)
      if (inHeadline > 0 || node === title) return inHeadline - length
      // Above the headline: it comes next, unless a line of the article stands before it, such as a kicker.
      const next = article.toOffset(node, offset)
      const place = next === null ? null : article.toPoints(next, next + 1)
      return place && isBefore(place.startContainer, title) ? next : -length
    },
  }
}
