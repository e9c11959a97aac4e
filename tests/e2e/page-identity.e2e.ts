import type { Page } from 'playwright'
import { articlePage, ENGLISH } from '../support/article-page'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { saveArticle } from '../support/reader'

/** What a page is, says and becomes: the reader's word on it is kept. */

const PATH = '/news/research-pact-4711.html'
const EDITED = articlePage(
  ENGLISH,
  ENGLISH.paragraphs.map((text) => `<p>${text.replace('five-year', 'seven-year')}</p>`).join('\n'),
)

const openArticle = async (
  extension: ChromiumExtension,
  address: string,
): Promise<{ page: Page; popup: Page }> => {
  const page = await extension.context.newPage()
  await page.goto(address)
  const popup = await extension.open('popup.html', page)
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible()
  return { page, popup }
}

const details = async (popup: Page) => {
  await popup.getByText('Details', { exact: true }).click()
  return popup
}

const correctDate = async (popup: Page, day: string) => {
  await popup.getByRole('button', { name: /^Published/ }).click()
  await popup.getByLabel('Published, your own value').fill(day)
  await popup.getByRole('button', { name: 'Use', exact: true }).click()
}

test('a corrected date is remembered before saving, saved, and kept', async ({
  extension,
  site,
}) => {
  site.serve(PATH, articlePage(ENGLISH))
  const { page, popup } = await openArticle(extension, site.origin + PATH)
  await expect(popup.getByText('November 8, 2023').first()).toBeVisible()
  await details(popup)
  await expect(popup.getByRole('button', { name: /^Published/ })).toContainText('page data')
  await correctDate(popup, '2023-11-09')
  await expect(popup.getByRole('button', { name: /^Published/ })).toContainText('corrected by you')
  await page.reload()
  await popup.reload()
  await expect(popup.getByText('November 9, 2023').first()).toBeVisible()
  await saveArticle(popup)
  await popup.reload()
  await expect(popup.getByText('November 9, 2023').first()).toBeVisible()
  const opened = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Open saved article' }).click()
  const options = await opened
  await expect(options.getByText('November 9, 2023').first()).toBeVisible()
  await details(popup)
  await correctDate(popup, '2023-11-10')
  await expect(options.getByText('November 10, 2023').first()).toBeVisible()
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(options.getByText('November 9, 2023').first()).toBeVisible()
})

test('a saved page is recognised in every variant, and split and joined by the reader', async ({
  extension,
  site,
}) => {
  site.serve(PATH, articlePage(ENGLISH))
  const amp = '/amp/news/research-pact-4711.html'
  site.serve(amp, articlePage(ENGLISH))
  site.serve('/other/wire-77.html', articlePage(ENGLISH))
  const { popup } = await openArticle(extension, site.origin + PATH)
  await saveArticle(popup)
  for (const address of [`${PATH}?utm_source=mail&fbclid=1#top`, amp, `${amp}?page=2`]) {
    const variant = await openArticle(extension, site.origin + address)
    await expect(variant.popup.getByRole('button', { name: 'Open saved article' })).toBeVisible()
    await variant.page.close()
    await variant.popup.close()
  }
  const wire = await openArticle(extension, `${site.origin}/other/wire-77.html`)
  await expect(wire.popup.getByRole('button', { name: 'Save article' })).toBeVisible()
  await details(wire.popup)
  await wire.popup.getByRole('button', { name: 'Same article as…' }).click()
  await wire.popup.getByRole('combobox', { name: 'Find the saved article' }).fill('leeds research')
  await wire.popup.getByRole('option', { name: /Leeds signs/ }).click()
  await expect(wire.popup.getByRole('button', { name: 'Open saved article' })).toBeVisible()
  await wire.popup.getByRole('button', { name: 'This is another article' }).click()
  await expect(wire.popup.getByRole('button', { name: 'Save article' })).toBeVisible()
  await popup.bringToFront()
  await expect(popup.getByRole('button', { name: 'Open saved article' })).toBeVisible()
})

test('a page that changed says so, shows how, and is updated', async ({ extension, site }) => {
  site.serve(PATH, articlePage(ENGLISH))
  const { page, popup } = await openArticle(extension, site.origin + PATH)
  await saveArticle(popup)
  await expect(popup.getByText('The text has changed')).toHaveCount(0)
  site.serve(PATH, EDITED)
  await page.reload()
  await popup.reload()
  await expect(popup.getByText('The text has changed since you saved it.')).toBeVisible()
  await popup.getByRole('button', { name: 'Show what changed' }).click()
  const dialog = popup.getByRole('dialog')
  await expect(dialog.locator('del')).toContainText('five')
  await expect(dialog.locator('ins')).toContainText('seven')
  await dialog.getByRole('button', { name: 'Update saved text' }).click()
  await expect(popup.getByText('The text has changed')).toHaveCount(0)
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(popup.getByText('The text has changed since you saved it.')).toBeVisible()
})

test('a saved page is known without the page, as offline', async ({ extension, site }) => {
  site.serve(PATH, articlePage(ENGLISH))
  const { page, popup } = await openArticle(extension, site.origin + PATH)
  await saveArticle(popup)
  site.serve(PATH, '<title>Not here</title><p>Gone.</p>')
  await page.reload()
  await popup.reload()
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(popup.getByText(/not an article|no text/i)).toBeVisible()
  await expect(popup.getByText(ENGLISH.title)).toBeVisible()
})
