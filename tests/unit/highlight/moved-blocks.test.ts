import { describe, expect, it } from 'vitest'
import { collectPage } from '@/lib/article/collect-page'
import { movedBlocks, standingBlocks } from '@/lib/highlight/moved-blocks'
import { articleHtml } from '../../support/article-html'
import { parsePage } from '../../support/parse-page'

const modelOf = (before: string) => {
  const html = articleHtml('Duisburg and <em>Huawei</em> agree', 'Alpha')
  const collection = collectPage(parsePage(html.replace('<body>', `<body>${before}`)))
  if (!collection.ok) throw new Error(collection.reason)
  return collection.page.model
}
type Model = ReturnType<typeof modelOf>

const headlineOf = ({ nodes }: Model): number[] => {
  const heading = nodes.find(({ tag }) => tag === 'h1')
  return nodes
    .slice(heading?.index, heading?.end)
    .filter(({ tag }) => tag === '#text')
    .map(({ index }) => index)
}

describe('blocks in a page that was read anew', () => {
  const before = modelOf('')
  const stood = standingBlocks(before, [headlineOf(before)])

  it('are found behind what came in before them', () => {
    const now = modelOf('<p>An advertisement</p><p>Another</p>')
    expect(movedBlocks(stood, now).blocks).toEqual([headlineOf(now)])
  })

  it('are gone when their words changed', () => {
    const now = modelOf('')
    for (const node of now.nodes) if (node.text === 'Huawei') node.text = 'Orbis'
    expect(movedBlocks(stood, now).blocks).toEqual([])
  })
})
