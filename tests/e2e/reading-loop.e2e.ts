import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { launchChromium } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { exportCatalogue, paintedWords, saveArticle, switchOn } from '../support/reader'

/** The loop of a reader of news, once a language: see, look, save, come back, take everything along. */

const expectedSchema = z.object({
  title: z.string(),
  lang: z.string(),
  publishedAt: z.string(),
  byline: z.array(z.string()),
  siteName: z.string(),
  companies: z.array(z.string()),
  cities: z.array(z.string()),
  agreements: z.array(z.string()),
})

const expectedOf = (name: string): z.infer<typeof expectedSchema> =>
  expectedSchema.parse(
    JSON.parse(
      readFileSync(new URL(`../fixtures/pages/${name}/expected.json`, import.meta.url), 'utf8'),
    ),
  )

for (const lang of ['de', 'it', 'en', 'zh']) {
  test(`${lang}: highlight, look, save, reopen, export, import`, async ({ extension, site }) => {
    const expected = expectedOf(lang)
    const page = await extension.context.newPage()
    await page.goto(`${site.origin}/${lang}/`)
    const popup = await switchOn(extension, page)

    await page.bringToFront()
    for (const kind of ['company', 'city', 'agreement'] as const)
      await expect.poll(async () => (await paintedWords(page, kind)).length).toBeGreaterThan(0)
    const outside = await page.evaluate(() => {
      const article = document.querySelector('article')
      return [...CSS.highlights.entries()].flatMap(([name, ranges]) =>
        name.startsWith('pactlight-')
          ? [...ranges].filter((range) => !article?.contains(range.startContainer)).map(() => name)
          : [],
      )
    })
    expect(outside).toEqual([])

    await popup.bringToFront()
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(expected.title)
    for (const name of expected.companies)
      await expect(popup.getByText(name, { exact: true }).first()).toBeVisible()
    await saveArticle(popup)

    const panel = await extension.open('sidepanel.html', page)
    const region = (name: string) => panel.getByRole('region', { name })
    for (const name of expected.agreements) await expect(region('Agreements')).toContainText(name)
    for (const name of expected.companies) await expect(region('Companies')).toContainText(name)
    for (const name of expected.cities) await expect(region('Cities')).toContainText(name)

    await popup.reload()
    await expect(popup.getByRole('button', { name: 'Open saved article' })).toBeVisible()

    const file = await exportCatalogue(extension)
    const other = await launchChromium()
    const options = await other.context.newPage()
    await options.goto(other.url('options.html'))
    await options.getByRole('tab', { name: 'Import and export' }).click()
    await options
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'catalogue.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      })
    await options.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(options.getByRole('status').filter({ hasText: /imported/i })).toBeVisible()
    expect(await exportCatalogue(other)).toBe(file)
    await other.close()
  })
}
