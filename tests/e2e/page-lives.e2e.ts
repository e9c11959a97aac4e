import type { Frame, Page } from 'playwright'
import { articleHtml } from '../support/article-html'
import { expect, test } from '../support/e2e-test'
import { paintedWords, saveArticle, switchOn } from '../support/reader'

/** Tabs that were discarded, pages that grow, and articles that stand in a frame. */

const frontPage = (more: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Start</title><link rel="icon" href="data:,"></head><body><p>Welcome.</p>${more}</body></html>`

test('a discarded tab is read again when the reader comes back to it', async ({
  extension,
  site,
}) => {
  site.serve('/away', articleHtml('A bridge opens', 'Siemens of Paris'))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/away`)
  const popup = await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
  const tabId = await extension.tabId(page)
  await popup.bringToFront()
  const worker = await extension.worker()
  const address = `${site.origin}/away`
  const discarded = await worker.evaluate(
    async (id) => (await chrome.tabs.discard(id))?.discarded,
    tabId,
  )
  expect(discarded).toBe(true)
  await worker.evaluate(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url)
    if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true })
  }, address)
  const restored = () => extension.context.pages().find((each) => each.url() === address)
  await expect
    .poll(async () => {
      const shown = restored()
      return shown ? paintedWords(shown, 'city').catch(() => []) : []
    })
    .toContain('Paris')
})

test('a live blog: entries added at its top are painted, the others stay so', async ({
  extension,
  site,
}) => {
  const add = `addEventListener('click', () => {
    const entry = document.createElement('section')
    entry.innerHTML = '<h2>12:40</h2><p>Huawei of Jinan joined the partners on Monday evening, the council says.</p>'
    document.querySelector('h1').after(entry)
  })`
  site.serve('/live', articleHtml('A bridge opens', 'Siemens of Paris', `<script>${add}</script>`))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/live`)
  await (await switchOn(extension, page)).close()
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
  for (const _ of [1, 2, 3]) await page.getByRole('heading', { level: 1 }).click()
  await expect
    .poll(async () => (await paintedWords(page, 'city')).filter((word) => word === 'Jinan').length)
    .toBe(3)
  expect(await paintedWords(page, 'city')).toContain('Paris')
})

const shown = (page: Page, url: RegExp): Frame => {
  const frame = page.frame({ url })
  if (!frame) throw new Error('the page has no such frame')
  return frame
}

test('an article in a frame of the page’s own is painted, saved and recognised', async ({
  extension,
  site,
}) => {
  site.serve('/framed', articleHtml('A bridge opens', 'Siemens of Paris'))
  site.serve('/around', frontPage('<iframe src="/framed" title="Story"></iframe>'))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/around`)
  const popup = await switchOn(extension, page)
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('A bridge opens')
  await page.bringToFront()
  await expect.poll(() => paintedWords(shown(page, /framed/), 'city')).toContain('Paris')
  await popup.bringToFront()
  await saveArticle(popup)
  await popup.close()
  await page.reload()
  await expect.poll(() => paintedWords(shown(page, /framed/), 'city')).toContain('Paris')
  const again = await extension.open('popup.html', page)
  await expect(again.getByRole('button', { name: 'Open saved article' })).toBeVisible()
  await page.locator('iframe').evaluate((frame) => frame.remove())
  await page.bringToFront()
  await expect(again.getByText('This page is not an article')).toBeVisible()
})

test('an article in a frame without an address, whose names lead there from the panel', async ({
  extension,
  site,
}) => {
  const inner = articleHtml('A bridge opens', 'Siemens of Paris').replaceAll('"', '&quot;')
  const style = 'margin-top: 2000px; width: 600px; height: 1500px'
  site.serve('/around', frontPage(`<iframe srcdoc="${inner}" style="${style}"></iframe>`))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/around`)
  await (await switchOn(extension, page)).close()
  const panel = await extension.open('sidepanel.html', page)
  const cities = panel.getByRole('region', { name: 'Cities' })
  await cities.getByRole('button', { name: /Paris/ }).first().click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500)
  await expect.poll(() => paintedWords(shown(page, /srcdoc/), 'city')).toContain('Paris')
})

test('a frame of another site: the popup says so and opens it on its own', async ({
  extension,
  site,
}) => {
  const other = site.origin.replace('127.0.0.1', 'localhost')
  const style = 'width: 95vw; height: 90vh'
  site.serve('/framed', articleHtml('A bridge opens', 'Siemens of Paris'))
  site.serve('/around', frontPage(`<iframe src="${other}/framed" style="${style}"></iframe>`))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/around`)
  const popup = await switchOn(extension, page)
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'This page shows another page in a frame',
  )
  expect(await paintedWords(shown(page, /framed/), 'city')).toEqual([])
  const opening = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Open the frame in a new tab' }).click()
  await expect.poll(async () => (await opening).url()).toBe(`${other}/framed`)
})
