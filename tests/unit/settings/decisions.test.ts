import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
const { decisionsFor, NO_DECISIONS } = await import('@/lib/settings/decisions')

const at = '2026-01-02T03:04:05.000Z'
const page = 'https://a.example/story?id=1'

describe('decisionsFor', () => {
  const all = {
    ...NO_DECISIONS,
    neverAliases: [{ recordId: 'company:shell', alias: 'Shell', at }],
    notOnSite: [
      { recordId: 'city:essen', origin: 'https://a.example/*', at },
      { recordId: 'city:nice', origin: 'https://b.example/*', at },
    ],
    notHere: [
      { recordId: 'company:orange', page, at },
      { recordId: 'company:apple', page: 'https://a.example/other', at },
    ],
    chosen: [
      { surface: 'Frankfurt', recordId: 'city:frankfurt-oder', page, at },
      { surface: 'Frankfurt', recordId: 'city:frankfurt', page: 'https://a.example/other', at },
    ],
  }

  it('takes what holds on this page, and nothing else', () => {
    expect(decisionsFor(all, `${page}#comments`)).toEqual({
      neverAliases: [{ recordId: 'company:shell', alias: 'Shell' }],
      notHere: [{ recordId: 'city:essen' }, { recordId: 'company:orange' }],
      chosen: [{ surface: 'Frankfurt', recordId: 'city:frankfurt-oder' }],
    })
  })

  it('keeps the aliases that never match on every page', () => {
    expect(decisionsFor(all, 'https://c.example/')).toEqual({
      neverAliases: [{ recordId: 'company:shell', alias: 'Shell' }],
      notHere: [],
      chosen: [],
    })
  })
})
