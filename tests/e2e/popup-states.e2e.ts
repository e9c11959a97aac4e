import { expect, test } from '../support/e2e-test'
import { saveArticle, switchOn } from '../support/reader'

/** The popup says what is true of the page, whatever the page is. */

test('a front page is not an article', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/home/`)
  const popup = await extension.open('popup.html', page)
  await expect(popup.getByText(/not an article/i)).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Save article' })).toHaveCount(0)
})

test('a page of the browser itself cannot be read', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto('chrome://version')
  const popup = await extension.open('popup.html', page)
  await expect(popup.getByText(/can.t read this page/i)).toBeVisible()
})

test('an article on a site that is off is read, but not painted', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const popup = await extension.open('popup.html', page)
  await expect(popup.getByRole('switch', { name: 'Highlight on this site' })).toHaveAttribute(
    'aria-checked',
    'false',
  )
  await expect(popup.getByRole('button', { name: 'Save article' })).toBeEnabled()
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('a saved page says so at once, also after the worker was stopped', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/zh/`)
  const popup = await switchOn(extension, page)
  await saveArticle(popup)
  const cdp = await extension.context.newCDPSession(popup)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await popup.reload()
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Open saved article' })).toBeVisible()
  await page.goto(`${site.origin}/zh/?utm_source=newsletter#comments`)
  const again = await extension.open('popup.html', page)
  await expect(again.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
})

test('switching a site off takes the highlights away', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/de/`)
  const popup = await switchOn(extension, page)
  await page.bringToFront()
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('pactlight-company')?.size ?? 0))
    .toBeGreaterThan(0)
  await popup.bringToFront()
  await popup.getByRole('switch', { name: 'Highlight on this site' }).click()
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('pactlight-company')?.size ?? 0))
    .toBe(0)
})
