import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../../support/fake-browser'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
// Loaded only now: what it imports looks for the browser at once.
const { keepNoArticle } = await import('@/lib/background/read-page')

const url = 'https://news.example/around'
const page = { tabId: 7, windowId: 1, frameId: 0, url, pageUrl: url }
const inFrame = { type: 'page/none', reason: 'in-frame', url } as const
const plain = { status: 'none', url, reason: 'not-an-article' }
const framed = { status: 'article', url, frameId: 4 }

const state = (): unknown => browser.storage.session.data.get('page:7')
const setState = (known: unknown) => browser.storage.session.data.set('page:7', known)

let lengths: { frameId: number; result: number }[]
let injected: unknown[]

beforeEach(() => {
  browser.storage.session.data.clear()
  lengths = []
  injected = []
  browser.scripting.executeScript = async (order) => {
    if ('func' in order) return lengths
    injected.push(order.target)
    return []
  }
  browser.tabs.sendMessage = async () => Promise.reject(new Error('Receiving end does not exist'))
})

describe('a page whose article stands in a frame of its own origin', () => {
  it('has the frame with most words read', async () => {
    lengths = [0, 600, 2000].map((result, frameId) => ({ frameId, result }))
    await keepNoArticle(inFrame, page)
    expect(injected).toEqual([{ tabId: 7, frameIds: [2] }])
    expect(state()).toEqual({ status: 'reading', url })
  })

  it('is no article where no frame shows words', async () => {
    lengths = [{ frameId: 1, result: 80 }]
    await keepNoArticle(inFrame, page)
    expect(injected).toEqual([])
    expect(state()).toEqual(plain)
  })

  it('keeps what a frame that is still there said', async () => {
    setState(framed)
    browser.tabs.sendMessage = async () => null
    await keepNoArticle(inFrame, page)
    await keepNoArticle({ ...inFrame, reason: 'not-an-article' }, page)
    expect(state()).toEqual(framed)
    expect(injected).toEqual([])
  })

  it('forgets a frame that has gone', async () => {
    setState(framed)
    await keepNoArticle({ ...inFrame, reason: 'not-an-article' }, page)
    expect(state()).toEqual(plain)
  })

  it('listens to the frame, unless the page has an article itself', async () => {
    const frame = { ...page, frameId: 4, url: 'https://news.example/story' }
    setState(framed)
    const none = { type: 'page/none', reason: 'not-an-article', url: frame.url } as const
    await keepNoArticle(none, frame)
    expect(state()).toEqual(plain)
    const own = { status: 'article', url }
    setState(own)
    await keepNoArticle(none, frame)
    expect(state()).toEqual(own)
  })
})

describe('a page that shows a frame of another origin', () => {
  it('is kept with the frame’s address', async () => {
    const frame = 'https://other.example/story'
    await keepNoArticle({ ...inFrame, frame }, page)
    expect(state()).toEqual({ status: 'none', url, reason: 'in-frame', frame })
  })

  it('offers no address of a script, or of none', async () => {
    for (const frame of ['about:blank', 'javascript:alert(1)', '']) {
      await keepNoArticle({ ...inFrame, frame }, page)
      expect(state()).toEqual(plain)
    }
  })
})
