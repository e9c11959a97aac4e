import { expect, test } from '../support/e2e-test'
import { exportCatalogue, paintedWords, switchOn } from '../support/reader'

/** Doors: what a hostile page, a strict policy or a forged message must not be able to do. */

const rowCount = (file: string): number =>
  Object.values(JSON.parse(file) as Record<string, unknown>)
    .filter(Array.isArray)
    .reduce((total, rows) => total + rows.length, 0)

test('a page with forged events and messages writes nothing', async ({ extension, site }) => {
  const before = await exportCatalogue(extension)
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/spoof/`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.spoofed))
    .toBe('done')
  expect(rowCount(await exportCatalogue(extension))).toBe(rowCount(before))
})

test('a strict CSP with Trusted Types does not stop the highlights', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/strict-csp/`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(async () => (await paintedWords(page, 'company')).length).toBeGreaterThan(0)
  const painted = await page.evaluate(() => {
    const body = document.body
    return getComputedStyle(body, '::highlight(pactlight-company)').textDecorationLine
  })
  expect(painted).toContain('underline')
})

test('the page cannot fetch or frame anything of the extension', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const outcomes = await page.evaluate(async (base) => {
    const tries = ['manifest.json', 'popup.html', 'options.html', 'icon/16.png', 'article.js']
    return Promise.all(
      tries.map((path) =>
        fetch(base + path).then(
          () => `${path} answered`,
          () => 'refused',
        ),
      ),
    )
  }, extension.url(''))
  expect(new Set(outcomes)).toEqual(new Set(['refused']))
})

test('the body of the page never changes', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const before = await page.evaluate(() => document.body.outerHTML)
  const popup = await switchOn(extension, page)
  await popup.close()
  await page.bringToFront()
  await expect.poll(async () => (await paintedWords(page, 'city')).length).toBeGreaterThan(0)
  await page.mouse.wheel(0, 2000)
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before)
  const added = await page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        (child) => !['HEAD', 'BODY'].includes(child.tagName),
      ).length,
  )
  expect(added).toBeLessThanOrEqual(1)
})
