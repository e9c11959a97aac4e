import type { TextMap } from '@/lib/article/text-map'

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4

const firstNode = (map: TextMap): Node | null =>
  map.toPoints(0, map.text.length)?.startContainer ?? null

/**
 * The article's map, led by its headline: offsets below zero count from the headline's end, so that the article's own
 * stay what they are and spans keep the order of reading. A headline that does not stand before its article is left out.
 */
export const withHeadline = (article: TextMap, headline: TextMap): TextMap => {
  const [title, text] = [firstNode(headline), firstNode(article)]
  if (!title || !text || (title.compareDocumentPosition(text) & FOLLOWING) === 0) return article
  const length = headline.text.length
  return {
    text: article.text,
    toPoints: (start, end) =>
      start < 0 ? headline.toPoints(start + length, end + length) : article.toPoints(start, end),
    toRange: (start, end) =>
      start < 0 ? headline.toRange(start + length, end + length) : article.toRange(start, end),
    toOffset(node, offset) {
      const inHeadline = headline.toOffset(node, offset)
      return inHeadline === null ? article.toOffset(node, offset) : inHeadline - length
    },
  }
}
