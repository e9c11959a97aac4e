import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
const { correctionsFor, withCorrections } = await import('@/lib/settings/corrections')

const AT = '2024-06-20T08:00:00.000Z'
const page = (url: string, canonicalUrl = url) => ({ url, canonicalUrl })
const PAGE = page('https://news.example/a/one?utm_source=x', 'https://news.example/a/one')

describe('corrections of a page', () => {
  const all = withCorrections([], PAGE, { publishedAt: '2024-06-18' }, AT)

  it('hold at every address of the page and nowhere else', () => {
    expect(correctionsFor(all, page('https://m.news.example/a/one/amp'))).toEqual({
      publishedAt: '2024-06-18',
    })
    expect(correctionsFor(all, page('https://news.example/a/two'))).toEqual({})
  })

  it('replace earlier ones of the same page', () => {
    const next = withCorrections(all, PAGE, { title: 'Mine' }, AT)
    expect(next).toHaveLength(1)
    expect(correctionsFor(next, PAGE)).toEqual({ title: 'Mine' })
  })

  it('are forgotten when there is none left', () => {
    expect(withCorrections(all, PAGE, { publishedAt: undefined }, AT)).toEqual([])
  })

  it('stay bounded: the oldest go', () => {
    let many = all
    for (let at = 0; at < 1000; at++)
      many = withCorrections(many, page(`https://news.example/b/${at}`), { lang: 'de' }, AT)
    expect(many).toHaveLength(1000)
    expect(correctionsFor(many, PAGE)).toEqual({})
  })
})
