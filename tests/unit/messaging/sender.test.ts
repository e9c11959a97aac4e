import { describe, expect, it } from 'vitest'
import { identifySender } from '@/lib/messaging/sender'

const own = { id: 'own-id', root: 'chrome-extension://own-id/' }
const tab = { id: 7, windowId: 1 }
const page = { id: 'own-id', url: 'https://a.example/story', frameId: 0, tab }

describe('identifySender', () => {
  it('knows the article script of a page by the browser’s word', () => {
    expect(identifySender(page, own)).toEqual({
      from: 'page',
      page: {
        tabId: 7,
        windowId: 1,
        frameId: 0,
        url: 'https://a.example/story',
        pageUrl: 'https://a.example/story',
      },
    })
  })

  it('knows a frame of the page’s own origin, with an address or without', () => {
    const around = 'https://a.example/around'
    const frame = { ...page, frameId: 4, origin: 'https://a.example', tab: { ...tab, url: around } }
    const known = { tabId: 7, windowId: 1, frameId: 4, pageUrl: around }
    expect(identifySender(frame, own)).toEqual({
      from: 'page',
      page: { ...known, url: 'https://a.example/story' },
    })
    for (const url of ['about:srcdoc', 'about:blank'])
      expect(identifySender({ ...frame, url }, own)).toEqual({
        from: 'page',
        page: { ...known, url: around },
      })
  })

  it.each([
    ['another origin', { origin: 'https://b.example' }],
    ['no known origin', { origin: undefined }],
    ['a sandboxed origin', { origin: 'null' }],
    ['a page whose address the browser hides', { tab }],
    ['a page of the browser', { tab: { ...tab, url: 'chrome://settings/' } }],
    ['a file', { origin: 'null', tab: { ...tab, url: 'file:///a.html' } }],
  ])('refuses a frame of %s', (_name, sender) => {
    const frame = {
      ...page,
      frameId: 4,
      origin: 'https://a.example',
      tab: { ...tab, url: page.url },
    }
    expect(identifySender({ ...frame, ...sender }, own)).toEqual({ from: 'stranger' })
  })

  it('knows its own screens, in a tab or not', () => {
    const url = 'chrome-extension://own-id/popup.html?tabId=3'
    expect(identifySender({ id: 'own-id', url }, own)).toEqual({ from: 'extension' })
    expect(identifySender({ id: 'own-id', url, tab, frameId: 0 }, own)).toEqual({
      from: 'extension',
    })
  })

  it.each([
    ['another extension', { ...page, id: 'other-id' }],
    ['no id', { ...page, id: undefined }],
    ['no frame', { ...page, frameId: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['no address', { ...page, url: undefined }],
    ['a page of the browser', { ...page, url: 'chrome://settings/' }],
    ['a page that only begins like ours', { ...page, url: 'chrome-extension://own-id.evil/x' }],
    ['another extension’s page', { ...page, url: 'chrome-extension://other-id/popup.html' }],
  ])('refuses %s', (_name, sender) => {
    expect(identifySender(sender, own)).toEqual({ from: 'stranger' })
  })
})
