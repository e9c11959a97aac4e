import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { paintedWords, switchOn } from '../support/reader'

/** The panel and the page: wishes from the context menu, ways to the words, decisions about names. */

/** Leaves the wish that the background leaves when an entry of the context menu was chosen. */
const wish = async (
  extension: ChromiumExtension,
  page: Page,
  intent:
    | { type: 'new-record'; kind: 'company'; text: string }
    | { type: 'new-alias'; text: string },
): Promise<void> => {
  const tabId = await extension.tabId(page)
  const worker = await extension.worker()
  await worker.evaluate((panelIntent) => chrome.storage.session.set({ panelIntent }), {
    ...intent,
    tabId,
    id: crypto.randomUUID(),
  })
}

/** Names of the cards that assistive technology sees; they stand in a closed shadow tree. */
const cardNames = async (page: Page): Promise<string[]> => {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  return nodes
    .filter(({ role }) => role?.value === 'dialog')
    .map(({ name }) => String(name?.value))
    .filter((name) => /, (Company|City|Agreement)$/.test(name))
}

const currentWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('pactlight-current') ?? []
    if (!range) return ''
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })

test('the context menu’s wishes open their forms, waiting or not', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await wish(extension, page, {
    type: 'new-record',
    kind: 'company',
    text: ' Port Policy\n Forum ',
  })
  const panel = await extension.open('sidepanel.html', page)
  const company = panel.getByRole('form', { name: 'New company' })
  await expect(company.getByLabel('Name', { exact: true })).toHaveValue('Port Policy Forum')
  await company.getByRole('button', { name: 'Cancel' }).click()

  await wish(extension, page, { type: 'new-alias', text: 'Port Policy Forum' })
  const alias = panel.getByRole('form', { name: 'Another name of a record' })
  await expect(alias.getByLabel('Name to add')).toHaveValue('Port Policy Forum')
  await panel.bringToFront()
  await alias.getByRole('combobox', { name: 'Record it belongs to' }).fill('Siemens (China)')
  await panel.getByRole('option').first().click()
  await alias.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(alias).toHaveCount(0)
  const companies = panel.getByRole('region', { name: 'Companies' })
  await companies.getByText('Siemens (China) Co., Ltd.', { exact: true }).click()
  await expect(companies).toContainText('Port Policy Forum')
})

test('a mention in the panel leads to its words in the page', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.setViewportSize({ width: 900, height: 400 })
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  const panel = await extension.open('sidepanel.html', page)
  await panel.getByRole('button', { name: 'Show Paris in the page' }).first().click()
  await page.bringToFront()
  await expect.poll(() => currentWords(page)).toBe('Paris')
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('pactlight-current') ?? []
        const top = range?.startContainer.parentElement?.getBoundingClientRect().top ?? -1
        return scrollY > 0 && top > -400 && top < innerHeight
      }),
    )
    .toBe(true)
})

test('the keys for next and previous walk the mentions, each with its card', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const popup = await switchOn(extension, page)
  const tabId = await extension.tabId(page)
  await expect.poll(async () => (await paintedWords(page, 'company')).length).toBeGreaterThan(0)
  const step = (type: 'next-mention' | 'previous-mention') =>
    popup.evaluate(([id, message]) => chrome.tabs.sendMessage(id, { type: message }), [
      tabId,
      type,
    ] as const)
  const walked: string[] = []
  for (const type of ['next-mention', 'next-mention', 'previous-mention'] as const) {
    const before = walked.at(-1) ?? ''
    await step(type)
    await expect.poll(() => currentWords(page)).not.toBe(before)
    walked.push(await currentWords(page))
    await expect.poll(() => cardNames(page)).toHaveLength(1)
  }
  expect(walked[2]).toBe(walked[0])
  await page.keyboard.press('Escape')
  await expect.poll(() => cardNames(page)).toEqual([])
})

test('a decision holds at once and is taken back in the settings', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  const panel = await extension.open('sidepanel.html', page)
  const cities = panel.getByRole('region', { name: 'Cities' })
  const decide = async (name: string, entry: string | RegExp) => {
    await panel.getByRole('button', { name: `More for ${name}`, exact: true }).click()
    await panel.getByRole('menuitem', { name: entry }).click()
  }
  await decide('Chongqing', 'Not meant on this page')
  await expect(cities).not.toContainText('Chongqing')
  await decide('Paris', '“Paris” never means this')
  await expect(cities).not.toContainText('Paris')
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).not.toContain('Chongqing')

  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Settings' }).click()
  const section = options.getByRole('region', { name: 'Decisions' })
  await expect(section.getByRole('button', { name: 'Undo' })).toHaveCount(2)
  for (const left of [1, 0]) {
    await section.getByRole('button', { name: 'Undo' }).first().click()
    await expect(section.getByRole('button', { name: 'Undo' })).toHaveCount(left)
  }
  await panel.bringToFront()
  await expect(cities).toContainText('Chongqing')
  await expect(cities).toContainText('Paris')
})

test('paragraphs that arrive late are matched too', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/late/`)
  await switchOn(extension, page)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText('Huawei')
  await page.bringToFront()
  await page.getByRole('button', { name: 'Read on' }).click()
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText(
    'Shandong University',
  )
  await page.getByText('Shandong University').scrollIntoViewIfNeeded()
  await expect.poll(() => paintedWords(page, 'company')).toContain('Shandong University')
})
