import type { PageState } from '@/lib/messaging/page-state'
import { articleHtml } from '../support/article-html'
import { launchBareChromium } from '../support/bare-chromium'
import { expect, test } from '../support/e2e-test'

/** What the background knows of a tab, and what is painted in it. */
const look = async (tabId: number) => {
  const key = `page:${tabId}`
  const stored = await chrome.storage.session.get<Record<string, PageState | undefined>>(null)
  const state = stored[key]
  const badge = await chrome.action.getBadgeText({ tabId })
  const target = { tabId }
  const [shown] = await chrome.scripting.executeScript({
    target,
    world: 'MAIN',
    func: () => {
      const ranges = [...(CSS.highlights.get('pactlight-city') ?? [])]
      const words = ranges.map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      )
      const [entry] = performance.getEntriesByType('navigation')
      const ahead = entry && 'activationStart' in entry ? Number(entry.activationStart) : 0
      return { words: [...new Set(words)].join(), wasAhead: ahead > 0 }
    },
  })
  const pages = Object.keys(stored).filter((name) => name.startsWith('page:'))
  return {
    ...shown?.result,
    pages,
    title: state?.status === 'article' && state.article.title,
    badge,
  }
}

test('a page rendered ahead is neither counted nor painted before the reader comes to it', async ({
  site,
}) => {
  const tell = `<script>fetch('/is-' + document.prerendering)</script>`
  const rules = JSON.stringify({ prerender: [{ urls: ['/second'] }] })
  site.serve('/second', articleHtml('A fair in spring', 'Siemens and Huawei of Jinan', tell))
  site.serve(
    '/first',
    articleHtml(
      'A bridge opens',
      'Siemens of Paris',
      `<a href="/second">Next</a><script type="speculationrules">${rules}</script>`,
    ),
  )
  const browser = await launchBareChromium()
  try {
    const tabId = await browser.background(async (origin) => {
      await chrome.storage.local.set({ sites: { all: false, on: ['http://127.0.0.1/*'], off: [] } })
      while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 50))
      return (await chrome.tabs.create({ url: `${origin}/first` })).id ?? -1
    }, site.origin)
    const first = { words: 'Paris', title: 'A bridge opens', pages: [`page:${tabId}`] }
    await expect.poll(() => browser.background(look, tabId)).toMatchObject(first)
    await expect.poll(() => site.requests).toContain('/is-true')
    const before = await browser.background(look, tabId)
    expect(before).toMatchObject({ ...first, wasAhead: false })
    await browser.background(async (id) => {
      const click = () => document.querySelector('a')?.click()
      await chrome.scripting.executeScript({ target: { tabId: id }, func: click })
    }, tabId)
    const second = { title: 'A fair in spring', wasAhead: true, pages: [`page:${tabId}`] }
    await expect.poll(() => browser.background(look, tabId)).toMatchObject(second)
    const after = await browser.background(look, tabId)
    expect(after.words).toBe('Jinan')
    expect(after.badge).not.toBe(before.badge)
    expect(site.requests.filter((path) => path === '/second')).toHaveLength(1)
  } finally {
    await browser.close()
  }
})
