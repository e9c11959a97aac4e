import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { cardTexts, hoverWords, pressInCard } from '../support/page-card'
import { paintedWords, switchOn } from '../support/reader'

/** The reader's word in the page's own card: why, no, another one, and back again. */

const openDecisions = async (extension: ChromiumExtension) => {
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Settings' }).click()
  return options.getByRole('region', { name: 'Decisions' })
}
const paints = (page: Page, kind: 'company' | 'city', words: string) =>
  expect.poll(async () => (await paintedWords(page, kind)).includes(words))

test('never this alias: every tab goes dark at once, the settings take it back', async ({
  extension,
  site,
}) => {
  const other = await extension.context.newPage()
  await other.goto(`${site.origin}/en/?tab=other`)
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  await page.bringToFront()
  for (const tab of [page, other]) await paints(tab, 'city', 'Dalian').toBe(true)
  await hoverWords(page, 'Dalian')
  await expect.poll(async () => (await cardTexts(page)).join('|')).toContain('Dalian, City')
  expect(await cardTexts(page)).toContain('Written as in your catalogue')
  await pressInCard(page, 'Not right?')
  await pressInCard(page, '“Dalian” never means this')
  for (const tab of [page, other]) await paints(tab, 'city', 'Dalian').toBe(false)
  const badge = await (await extension.worker()).evaluate(
    (tabId) => chrome.action.getBadgeText({ tabId }),
    await extension.tabId(other),
  )
  expect(Number(badge)).toBeGreaterThan(0)

  const decisions = await openDecisions(extension)
  await expect(decisions).toContainText('“Dalian” never means Dalian')
  await expect(decisions).toContainText(/since .*2\d{3}, said on 127\.0\.0\.1/)
  await decisions.getByRole('button', { name: 'Undo' }).click()
  for (const tab of [page, other]) await paints(tab, 'city', 'Dalian').toBe(true)
})

test('not on this page: the way back is in the card', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  const panel = await extension.open('sidepanel.html', page)
  const companies = panel.getByRole('region', { name: 'Companies' })
  await expect(companies).toContainText('Huawei')
  await page.bringToFront()
  await paints(page, 'company', 'Huawei').toBe(true)
  await hoverWords(page, 'Huawei')
  await pressInCard(page, 'Not right?')
  await pressInCard(page, 'Not meant on this page')
  await paints(page, 'company', 'Huawei').toBe(false)
  await expect(companies).not.toContainText('Huawei')
  await pressInCard(page, 'Undo')
  await paints(page, 'company', 'Huawei').toBe(true)
  await expect(companies).toContainText('Huawei')
  await expect(await openDecisions(extension)).toContainText('None yet.')
})

test('not on this site, by keyboard alone', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const popup = await switchOn(extension, page)
  const tabId = await extension.tabId(page)
  await paints(page, 'city', 'Dalian').toBe(true)
  const card = async () => (await cardTexts(page)).join('|')
  for (let steps = 0; steps < 40 && !(await card()).startsWith('Dalian, City'); steps++) {
    await popup.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'next-mention' }), tabId)
    await page.waitForTimeout(60)
  }
  expect(await card()).toContain('Dalian, City')
  // Past "Open in panel" to "Not right?", which opens; then past "this page" to "this site".
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  await expect.poll(card).toContain('Dalian is left out on 127.0.0.1')
  await paints(page, 'city', 'Dalian').toBe(false)
  const decisions = await openDecisions(extension)
  await expect(decisions).toContainText('Dalian is not looked for on 127.0.0.1')
  await page.bringToFront()
  // The focus went to Undo.
  await page.keyboard.press('Enter')
  await paints(page, 'city', 'Dalian').toBe(true)
  await expect.poll(card).toBe('')
})

test('words that could mean two records: the reader settles the article', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText('Huawei')
  await panel.getByRole('button', { name: 'New company' }).click()
  const form = panel.getByRole('form', { name: 'New company' })
  await form.getByLabel('Name', { exact: true }).fill('Dalian')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(form).toHaveCount(0)
  await page.bringToFront()
  await paints(page, 'city', 'Dalian').toBe(true)
  await expect
    .poll(async () => {
      await page.mouse.move(2, 2)
      await page.waitForTimeout(400)
      await hoverWords(page, 'Dalian')
      await page.waitForTimeout(500)
      return cardTexts(page)
    })
    .toContain('Could also mean')
  await pressInCard(page, 'Means Dalian instead')
  await paints(page, 'company', 'Dalian').toBe(true)
  await paints(page, 'city', 'Dalian').toBe(false)
  await pressInCard(page, 'Undo')
  await paints(page, 'city', 'Dalian').toBe(true)
})
