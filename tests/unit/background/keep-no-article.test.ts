import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../../support/fake-browser'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
// Loaded only now: what it imports looks for the browser at once.
const { keepNoArticle } = await import('@/lib/background/read-page')

const page = { tabId: 7, windowId: 1, url: 'https://news.example/around' }

const kept = async (message: { url?: string; frame?: string }): Promise<unknown> => {
  const asked = { type: 'page/none', reason: 'in-frame', url: page.url, ...message } as const
  await keepNoArticle(asked, page)
  return browser.storage.session.data.get('page:7')
}

describe('a page whose article stands in a frame', () => {
  beforeEach(() => browser.storage.session.data.clear())

  it('is kept with the frame of its own origin', async () => {
    const frame = 'https://news.example/story'
    expect(await kept({ frame })).toEqual({
      status: 'none',
      url: page.url,
      reason: 'in-frame',
      frame,
    })
  })

  it('offers no address of another origin, of none, or of a script', async () => {
    const plain = { status: 'none', url: page.url, reason: 'not-an-article' }
    for (const frame of ['https://other.example/', 'about:blank', 'javascript:alert(1)', ''])
      expect(await kept({ frame })).toEqual(plain)
    expect(await kept({})).toEqual(plain)
  })
})
