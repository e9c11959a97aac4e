import { describe, expect, it } from 'vitest'
import { collectPage } from '@/lib/article/collect-page'
import { judgePage } from '@/lib/article/judge-page'
import { toLiveArticle } from '@/lib/article/live-article'
import { packPage, unpackPage } from '@/lib/article/packed-page'
import { ALL_PAGES, articlePage } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://news.example/2024/article-1.html'

const collect = (html: string) => {
  const collection = collectPage(parsePage(html))
  if (!collection.ok) throw new Error(collection.reason)
  return collection.page
}
/** What a message makes of a value. */
const send = <T>(value: T): T => structuredClone(JSON.parse(JSON.stringify(value)))

describe.each(ALL_PAGES.map((page) => [page.lang, page] as const))(
  'a page in %s that was sent',
  (_, page) => {
    const collected = collect(articlePage(page))
    const received = unpackPage(send(packPage(collected)))

    it('is judged like the page itself', () => {
      const there = received && judgePage(received, URL_OF_PAGE)
      const here = judgePage(collected, URL_OF_PAGE)
      expect(there?.ok && [there.article, there.blocks]).toEqual(
        here.ok && [here.article, here.blocks],
      )
    })

    it('leads back to live text that reads the same', () => {
      const judgement = received && judgePage(received, URL_OF_PAGE)
      if (!judgement?.ok) throw new Error('no article')
      expect(toLiveArticle(collected.model, judgement.blocks).map.text).toBe(judgement.article.text)
    })
  },
)

describe('unpackPage', () => {
  const packed = packPage(
    collect(
      articlePage(
        ALL_PAGES[0] ??
          (() => {
            throw new Error('fixture')
          })(),
      ),
    ),
  )

  it.each([
    [
      'a parent behind its child',
      {
        ...packed,
        nodes: packed.nodes.map((node, index) =>
          index === 5 ? [...node.slice(0, 3), 40, node[4]] : node,
        ),
      },
    ],
    [
      'an end before its start',
      {
        ...packed,
        nodes: packed.nodes.map((node, index) => (index === 5 ? [...node.slice(0, 4), 2] : node)),
      },
    ],
    ['no nodes', { ...packed, nodes: [], kept: [] }],
    ['kept text that is none', { ...packed, kept: [0] }],
  ])('refuses %s', (_, broken) => {
    expect(unpackPage(broken as typeof packed)).toBeNull()
  })
})
