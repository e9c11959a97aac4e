import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
const { isSiteOn, siteOrigin, withAllSites, withSite } = await import('@/lib/settings/sites')

const NONE = { all: false, on: [], off: [] }
const PAGE = 'https://news.example.org:8443/a/b?c=d#e'

describe('siteOrigin', () => {
  it('is the scheme and host, any path, any port', () => {
    expect(siteOrigin(PAGE)).toBe('https://news.example.org/*')
    expect(siteOrigin('http://127.0.0.1:4000/x')).toBe('http://127.0.0.1/*')
  })

  it('is null for what is no web page', () => {
    for (const url of ['', 'about:blank', 'chrome://settings', 'file:///a.html', 'javascript:1'])
      expect(siteOrigin(url)).toBeNull()
  })
})

describe('the choice of sites', () => {
  it('highlights nowhere at first', () => {
    expect(isSiteOn(NONE, PAGE)).toBe(false)
  })

  it('follows the switch of one site and leaves others alone', () => {
    const on = withSite(NONE, PAGE, true)
    expect(isSiteOn(on, PAGE)).toBe(true)
    expect(isSiteOn(on, 'https://news.example.org/other')).toBe(true)
    expect(isSiteOn(on, 'https://example.org/')).toBe(false)
    expect(isSiteOn(withSite(on, PAGE, false), PAGE)).toBe(false)
  })

  it('keeps a site off while all others are on', () => {
    const all = withSite(withAllSites(NONE, true), PAGE, false)
    expect(isSiteOn(all, PAGE)).toBe(false)
    expect(isSiteOn(all, 'https://example.org/')).toBe(true)
    expect(isSiteOn(withSite(all, PAGE, true), PAGE)).toBe(true)
  })

  it('never lists a site twice or on both sides', () => {
    const hosts = fc.constantFrom('https://a.example/', 'https://b.example/', 'http://c.example/')
    const steps = fc.array(fc.tuple(hosts, fc.boolean(), fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(steps, (taken) => {
        let sites = { all: false, on: [] as string[], off: [] as string[] }
        for (const [url, on, all] of taken) {
          sites = withSite(withAllSites(sites, all), url, on)
          expect(isSiteOn(sites, url)).toBe(on)
        }
        const listed = [...sites.on, ...sites.off]
        expect(new Set(listed).size).toBe(listed.length)
      }),
    )
  })
})
