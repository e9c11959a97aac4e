import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { collectPage } from '@/lib/article/collect-page'
import { leanReadability } from '@/lib/article/lean-readability'
import { articleHtml } from '../../support/article-html'
import { ALL_PAGES, articlePage } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const PACKAGE = new URL(
  '../../../node_modules/@mozilla/readability/Readability.js',
  import.meta.url,
)
const source = readFileSync(PACKAGE, 'utf8')
const lean = leanReadability(source)

/** What the lean version keeps of a page, loaded in place of the package. */
const leanCollect = async (): Promise<typeof collectPage> => {
  vi.resetModules()
  vi.doMock('@mozilla/readability/Readability.js', () => {
    const module = { exports: {} }
    new Function(
      'module',
      lean.replace('export default Readability', 'module.exports = Readability'),
    )(module)
    return { default: module.exports }
  })
  return (await import('@/lib/article/collect-page')).collectPage
}

const pages = {
  ...Object.fromEntries(ALL_PAGES.map((page) => [page.lang, articlePage(page)])),
  fixture: readFileSync(new URL('../../fixtures/pages/late/index.html', import.meta.url), 'utf8'),
  'lazy images and script links': articleHtml(
    'A &amp;amp; B',
    '<a href="javascript:go()"><i>Alpha</i> Beta</a><img class="lazy" data-src="a.jpg"><noscript><img src="a.jpg"></noscript><figure data-src="b.png"></figure>',
  ),
}

describe('the Readability of the build', () => {
  it.each(Object.entries(pages))('keeps the same of the page “%s”', async (_, html) => {
    const kept = (collect: typeof collectPage) => {
      const collection = collect(parsePage(html))
      return collection.ok ? collection.page.kept : collection.reason
    }
    expect(kept(await leanCollect())).toEqual(kept(collectPage))
  })

  it('is an ES module without a log', () => {
    expect(lean).toMatch(/export default Readability\s*$/)
    expect(lean).not.toMatch(/this\.log\(/)
    expect(lean.length).toBeLessThan(source.length * 0.85)
  })

  it('says so when a step is no longer where it was', () => {
    expect(() => leanReadability(source.replace('_getJSONLD(doc)', '_getLd(doc)'))).toThrow()
  })
})
