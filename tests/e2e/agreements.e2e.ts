import type { Page } from 'playwright'
import { KNOWN_AGREEMENT, TWO_NEW_AGREEMENTS } from '../support/agreement-pages'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import type { PageServer } from '../support/page-server'
import { storedRows } from '../support/stored-rows'

/** Agreements in the side panel: the reader's yes and no, duplicates, conflicting sources, saving many at once. */

const CHONGQING = 'agreement:chongqing-siemens-framework-2024'

const openPanel = async (
  extension: ChromiumExtension,
  site: PageServer,
  html: string,
): Promise<{ page: Page; panel: Page }> => {
  site.serve('/story/', html)
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/story/`)
  return { page, panel: await extension.open('sidepanel.html', page) }
}

const rowOf = async (panel: Page, id: string): Promise<Record<string, unknown> | undefined> =>
  (await storedRows(panel, 'agreements')).find((row) => row.id === id)

const count = async (panel: Page, store: Parameters<typeof storedRows>[1]): Promise<number> =>
  (await storedRows(panel, store)).length

/** Says that the linked agreement is not meant, so that the article's own account becomes a suggestion to review. */
const reviewAsNew = async (panel: Page) => {
  await panel.getByRole('button', { name: /^No, it does not report this/ }).click()
  await panel.getByRole('button', { name: 'Review' }).click()
  return panel.getByRole('form', { name: 'New agreement' })
}

test('a yes files the article with its words, a no holds until it is taken back', async ({
  extension,
  site,
}) => {
  const { page, panel } = await openPanel(extension, site, KNOWN_AGREEMENT)
  const agreements = panel.getByRole('region', { name: 'Agreements' })
  await agreements.getByRole('button', { name: /^Yes, it reports this/ }).click()
  await expect(agreements).toContainText('You confirmed it')
  await panel.reload()
  await expect(agreements).toContainText('You confirmed it')
  const [article] = await storedRows(panel, 'articles').then((rows) =>
    rows.filter(({ title }) => title === 'Siemens and Chongqing sign a framework'),
  )
  expect(article?.agreementIds).toEqual([CHONGQING])
  const fields = (await storedRows(panel, 'evidence'))
    .filter(({ articleId }) => articleId === article?.id)
    .map(({ field }) => field)
  expect(fields).toEqual(expect.arrayContaining(['report', 'type', 'parties', 'signedOn']))

  await agreements.getByRole('button', { name: /^No, it does not report this/ }).click()
  await expect(agreements).not.toContainText('framework agreement')
  await page.reload()
  await panel.reload()
  await expect(agreements).toContainText('No known agreement is reported here.')
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Settings' }).click()
  const decisions = options.getByRole('region', { name: 'Decisions' })
  await decisions.getByRole('button', { name: 'Undo' }).click()
  await panel.bringToFront()
  await expect(agreements.getByRole('button', { name: /^Yes, it reports this/ })).toBeVisible()
})

test('a suggestion that is known becomes a source, and its other date can be taken and undone', async ({
  extension,
  site,
}) => {
  const { panel } = await openPanel(extension, site, KNOWN_AGREEMENT)
  const form = await reviewAsNew(panel)
  const before = await count(panel, 'agreements')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = panel.getByRole('dialog', { name: 'Is this known already?' })
  await expect(dialog).toContainText('About the same date: June 20, 2024')
  await dialog.getByRole('button', { name: 'Add this article as a source' }).click()
  await expect(form).toHaveCount(0)
  expect(await count(panel, 'agreements')).toBe(before)

  const agreements = panel.getByRole('region', { name: 'Agreements' })
  await expect(agreements).toContainText('Sources disagree')
  await agreements.getByText('Fields and sources').click()
  await agreements.getByRole('button', { name: 'Use June 21, 2024 for Signed on' }).click()
  await expect
    .poll(async () => (await rowOf(panel, CHONGQING))?.signedOn)
    .toMatchObject({
      edtf: '2024-06-21',
    })
  await panel
    .getByRole('dialog')
    .filter({ hasText: 'Now: June 21, 2024' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect
    .poll(async () => (await rowOf(panel, CHONGQING))?.signedOn)
    .toMatchObject({
      edtf: '2024-06-20',
    })
})

test('of a known agreement only the chosen fields are updated', async ({ extension, site }) => {
  const { panel } = await openPanel(extension, site, KNOWN_AGREEMENT)
  const form = await reviewAsNew(panel)
  await form.getByRole('button', { name: 'Add an amount' }).click()
  await form.getByLabel('Amount 1', { exact: true }).fill('5000000')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await panel.getByRole('button', { name: 'Update fields…' }).click()
  const diff = panel.getByRole('dialog', { name: 'Which fields to update?' })
  await expect(diff.getByRole('checkbox', { name: /^Amounts/ })).toBeChecked()
  await expect(diff.getByRole('checkbox', { name: /^Signed on/ })).not.toBeChecked()
  await expect(diff).toContainText('Now: June 20, 2024')
  await diff.getByRole('button', { name: 'Update one field' }).click()
  await expect(form).toHaveCount(0)
  const row = await rowOf(panel, CHONGQING)
  expect(row).toMatchObject({
    signedOn: { edtf: '2024-06-20' },
    amounts: [{ value: 5_000_000, currency: 'EUR' }],
  })
})

test('the reader can save a likeness as new all the same', async ({ extension, site }) => {
  const { panel } = await openPanel(extension, site, KNOWN_AGREEMENT)
  const form = await reviewAsNew(panel)
  const before = await count(panel, 'agreements')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await panel.getByRole('button', { name: 'Save as new' }).click()
  await expect(form).toHaveCount(0)
  await expect.poll(() => count(panel, 'agreements')).toBe(before + 1)
})

test('all that is ticked is saved at once, with new records, and undone at once', async ({
  extension,
  site,
}) => {
  const { panel } = await openPanel(extension, site, TWO_NEW_AGREEMENTS)
  const suggestions = panel.getByRole('region', { name: 'Suggestions' })
  const stores = ['agreements', 'companies', 'cities', 'articles'] as const
  const counts = () => Promise.all(stores.map((store) => count(panel, store)))
  await expect(suggestions.getByRole('checkbox')).toHaveCount(2)
  for (const box of await suggestions.getByRole('checkbox').all()) await box.check()
  const before = await counts()
  await suggestions.getByRole('button', { name: 'Save all 2 that I ticked' }).click()
  await expect(suggestions).toContainText('Nothing in this article looks like a new agreement.')
  const [agreements = 0, companies = 0, cities = 0, articles = 0] = before
  expect(await counts()).toEqual([agreements + 2, companies + 1, cities + 1, articles + 1])
  const city = (await storedRows(panel, 'cities')).find(({ name }) => name === 'Lisbon')
  expect(city).toMatchObject({ country: 'PT', geonamesId: expect.any(Number) })
  expect(JSON.stringify(city?.aliases)).toContain('里斯本')

  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(counts).toEqual(before)
})

test('a suggestion is accepted field by field and saved with the keyboard alone', async ({
  extension,
  site,
}) => {
  const { panel } = await openPanel(extension, site, TWO_NEW_AGREEMENTS)
  const suggestions = panel.getByRole('region', { name: 'Suggestions' })
  const first = suggestions.getByRole('list', { name: 'Fields' }).first()
  await expect(first).toBeVisible()
  await panel.bringToFront()
  const inFields = () =>
    panel.evaluate(() => document.activeElement?.getAttribute('data-field') ?? '')
  for (let tabs = 0; tabs < 60 && (await inFields()) === ''; tabs += 1)
    await panel.keyboard.press('Tab')
  expect(await inFields()).toBe('type')
  await panel.keyboard.press('Enter')
  expect(await inFields()).toBe('status')
  await panel.keyboard.press('Delete')
  const rows = await first.getByRole('listitem').count()
  for (let row = 2; row < rows; row += 1) await panel.keyboard.press('Enter')
  const save = suggestions.getByRole('button', { name: 'Save the one that I ticked' })
  await expect(save).toBeVisible()
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await save.evaluate((button) => button === document.activeElement)) break
    await panel.keyboard.press('Tab')
  }
  const known = new Set((await storedRows(panel, 'agreements')).map(({ id }) => id))
  await panel.keyboard.press('Enter')
  const added = async () =>
    (await storedRows(panel, 'agreements')).filter(({ id }) => !known.has(id))
  await expect.poll(added).toHaveLength(1)
  expect((await added())[0]).toMatchObject({ status: 'reported' })
})

test('a record changed elsewhere meanwhile loses nothing of either side', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const panel = await extension.open('sidepanel.html', page)
  const form = panel.getByRole('form', { name: 'Edit company' })
  await panel.getByRole('button', { name: 'More for Shandong University' }).click()
  await panel.getByRole('menuitem', { name: 'Edit' }).click()
  await form.getByLabel('Name', { exact: true }).fill('Shandong University (mine)')
  await expect
    .poll(async () => JSON.stringify(await storedRows(panel, 'drafts')))
    .toContain('(mine)')
  await panel.close()

  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Companies' }).click()
  await options.getByRole('searchbox').fill('Shandong University')
  await options.getByRole('link', { name: 'Shandong University' }).first().click()
  await options.getByRole('complementary').getByRole('button', { name: 'Edit' }).click()
  const theirs = options.getByRole('form', { name: 'Edit company' })
  await theirs.getByLabel('Name', { exact: true }).fill('Shandong University (theirs)')
  await theirs.getByLabel('Website').fill('https://sdu.example/')
  await theirs.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(theirs).toHaveCount(0)

  const again = await extension.open('sidepanel.html', page)
  const mine = again.getByRole('form', { name: 'Edit company' })
  await expect(mine.getByLabel('Name', { exact: true })).toHaveValue('Shandong University (mine)')
  await expect(mine.getByLabel('Website')).toHaveValue('https://sdu.example/')
  await expect(mine.getByRole('button', { name: 'Take the other: Name' })).toBeVisible()
  await mine.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(mine).toHaveCount(0)
  const row = (await storedRows(again, 'companies')).find(
    ({ id }) => id === 'company:shandong-university',
  )
  expect(row).toMatchObject({
    name: 'Shandong University (mine)',
    website: 'https://sdu.example/',
  })
})
