import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { ALL_PAGES, articlePage } from '../support/article-page'

const URL_OF_PAGE = 'https://news.example/2024/article-1.html'

const load = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** A live range over what a static one names. */
const words = (range: StaticRange | null): string => {
  if (!range) return ''
  const live = new Range()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.toString()
}

describe('the text map of a page in the browser', () => {
  it.each(ALL_PAGES.map((page) => [page.lang, page] as const))(
    'leads from every word of %s to the same words',
    (_, page) => {
      const inline = page.paragraphs.map(
        (text) =>
          `<p>${text.slice(0, 9)}<a href="/x">${text.slice(9, 14)}<b>${text.slice(14, 16)}</b></a>${text.slice(16)}</p>`,
      )
      const extraction = extractArticle(load(articlePage(page, inline.join('\n  '))), URL_OF_PAGE)
      if (!extraction.ok) throw new Error(extraction.reason)
      const { article, map } = extraction
      expect(article.text).toBe(page.paragraphs.join('\n'))
      for (const { segment, index } of new Intl.Segmenter(page.lang, {
        granularity: 'word',
      }).segment(article.text)) {
        if (segment.trim() === '') continue
        const range = map.toRange(index, index + segment.length)
        expect(words(range)).toBe(segment)
        expect(range && map.toOffset(range.startContainer, range.startOffset)).toBe(index)
      }
    },
  )
})
