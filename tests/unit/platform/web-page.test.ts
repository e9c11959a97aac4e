import { describe, expect, it, vi } from 'vitest'
import { pageKind } from '@/lib/platform/web-page'
import { fakeBrowser } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
const { tabIdFromUrl } = await import('@/lib/platform/tabs')

describe('pageKind', () => {
  it.each([
    ['https://news.example.org/story', 'web'],
    ['http://127.0.0.1:4000/en/', 'web'],
    ['https://example.org/paper.PDF', 'pdf'],
    ['https://example.org/paper.pdf?download=1', 'pdf'],
    ['https://example.org/about-pdf', 'web'],
    ['chrome://settings', 'browser'],
    ['about:blank', 'browser'],
    ['', 'browser'],
    ['view-source:https://example.org/', 'browser'],
    ['file:///home/a.html', 'file'],
    ['chrome-extension://abc/options.html', 'extension'],
    ['moz-extension://abc/options.html', 'extension'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chrome.google.com/other', 'web'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ])('takes %s for %s', (url, kind) => {
    expect(pageKind(url)).toBe(kind)
  })
})

describe('tabIdFromUrl', () => {
  it('reads the tab a screen speaks about', () => {
    expect(tabIdFromUrl('chrome-extension://x/popup.html?tabId=42')).toBe(42)
    expect(tabIdFromUrl('chrome-extension://x/popup.html')).toBeNull()
    expect(tabIdFromUrl('chrome-extension://x/popup.html?tabId=-1')).toBeNull()
    expect(tabIdFromUrl('chrome-extension://x/popup.html?tabId=4e2')).toBeNull()
  })
})
