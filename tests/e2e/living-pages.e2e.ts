import { articleBody, articleHtml } from '../support/article-html'
import { expect, test } from '../support/e2e-test'
import { paintedWords, switchOn } from '../support/reader'

/** Pages that change after they were read: what is painted is always of the page as it stands. */

const script = (code: string): string => `<script>${code}</script>`

test('client navigation: the next article’s names, none of the former’s', async ({
  extension,
  site,
}) => {
  const next = JSON.stringify(articleBody('A fair in spring', 'Huawei of Jinan'))
  const go = `addEventListener('click', () => {
    history.pushState(null, '', '/route/2')
    document.querySelector('article').replaceChildren(document.createRange().createContextualFragment(${next}))
  })`
  site.serve('/route/1', articleHtml('A bridge opens', 'Siemens of Paris', script(go)))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/route/1`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
  await page.getByRole('heading').click()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Jinan')
  expect(await paintedWords(page, 'city')).not.toContain('Paris')
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Cities' })).toContainText('Jinan')
  await expect(panel.getByRole('region', { name: 'Cities' })).not.toContainText('Paris')
})

test('an article in an open shadow root, and what is added to it', async ({ extension, site }) => {
  const body = JSON.stringify(articleBody('A bridge opens', 'Siemens of Paris'))
  const make = `const root = document.querySelector('news-story').attachShadow({ mode: 'open' })
  root.append(document.createRange().createContextualFragment('<article>' + ${body} + '</article>'))
  addEventListener('click', () => root.querySelector('h1').after(
    document.createRange().createContextualFragment('<p>Huawei of Jinan joined the partners on Monday evening.</p>')))`
  site.serve(
    '/shadow',
    `<!doctype html><html lang="en"><title>A bridge opens</title><meta property="og:type" content="article"><body><news-story></news-story>${script(make)}</body></html>`,
  )
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/shadow`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
  await page.mouse.click(5, 5)
  await expect.poll(() => paintedWords(page, 'city')).toContain('Jinan')
})

test('a page that makes its body anew in every frame costs little and keeps its highlights', async ({
  extension,
  site,
}) => {
  const storm = `const again = () => {
    const body = document.createElement('body')
    body.append(...document.body.childNodes)
    document.body.replaceWith(body)
    requestAnimationFrame(again)
  }
  addEventListener('load', again)`
  site.serve('/storm', articleHtml('A bridge opens', 'Siemens of Paris', script(storm)))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/storm`)
  const popup = await switchOn(extension, page)
  await popup.close()
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.start')
  await page.waitForTimeout(6000)
  const { profile } = await cdp.send('Profiler.stop')
  const own = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.endsWith('article.js'))
      .map(({ id }) => id),
  )
  const spent = (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (own.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0),
    0,
  )
  // A twentieth of the main thread is the limit; 6 s hold 300 ms of it.
  expect(spent / 1000).toBeLessThan(300)
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
})

for (const [how, launch] of [
  ['loaded anew', {}],
  ['kept whole', { ignoreDefaultArgs: ['--disable-back-forward-cache'] }],
] as const) {
  test.describe(`pages ${how} behind back and forward`, () => {
    test.use({ launch })
    test('show their own highlights and state', async ({ extension, site }) => {
      const note = script(
        `addEventListener('pageshow', ({ persisted }) => { document.body.dataset.kept = persisted })`,
      )
      site.serve('/first', articleHtml('A bridge opens', 'Siemens of Paris', note))
      site.serve('/second', articleHtml('A fair in spring', 'Huawei of Jinan', note))
      const page = await extension.context.newPage()
      await page.goto(`${site.origin}/first`)
      await switchOn(extension, page)
      await page.bringToFront()
      await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
      await page.goto(`${site.origin}/second`)
      await expect.poll(() => paintedWords(page, 'city')).toContain('Jinan')
      const panel = await extension.open('sidepanel.html', page)
      const cities = panel.getByRole('region', { name: 'Cities' })
      await expect(cities).toContainText('Jinan')
      for (const [way, here, there] of [
        [-1, 'Paris', 'Jinan'],
        [1, 'Jinan', 'Paris'],
      ] as const) {
        await page.bringToFront()
        await page.evaluate((steps) => history.go(steps), way)
        await expect(page.locator('body')).toHaveAttribute(
          'data-kept',
          String('ignoreDefaultArgs' in launch),
        )
        await expect.poll(() => paintedWords(page, 'city')).toContain(here)
        expect(await paintedWords(page, 'city')).not.toContain(there)
        await panel.reload()
        await expect(cities).toContainText(here)
        await expect(cities).not.toContainText(there)
      }
    })
  })
}
