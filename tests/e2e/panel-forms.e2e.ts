import type { Page } from 'playwright'
import { TWO_NEW_AGREEMENTS } from '../support/agreement-pages'
import { expect, test } from '../support/e2e-test'
import { paintedWords, switchOn } from '../support/reader'
import { selectWords } from '../support/select-words'

/** New records from the side panel: prefilled, seen in the page at once, taken back with one click. */

/** Whether an unsaved form with these words is stored. */
const draftsWith = (panel: Page, words: string): Promise<boolean> =>
  panel.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        const open = indexedDB.open('pactlight')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const rows = open.result.transaction('drafts').objectStore('drafts').getAll()
          rows.onerror = () => reject(rows.error)
          rows.onsuccess = () => {
            open.result.close()
            resolve(JSON.stringify(rows.result).includes(wanted))
          }
        }
      }),
    words,
  )

test('a company from selected words lights up without a reload and goes dark with Undo', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText('Huawei')
  await selectWords(page, 'Port Policy Forum')
  await panel.getByRole('button', { name: 'New company' }).click()
  const form = panel.getByRole('form', { name: 'New company' })
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Port Policy Forum')
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused()
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(form).toHaveCount(0)
  const companies = panel.getByRole('region', { name: 'Companies' })
  await expect(companies).toContainText('Port Policy Forum')
  await page.bringToFront()
  await page.getByText('Ines Halvorsen').scrollIntoViewIfNeeded()
  await expect.poll(() => paintedWords(page, 'company')).toContain('Port Policy Forum')

  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(companies).not.toContainText('Port Policy Forum')
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'company')).not.toContain('Port Policy Forum')
})

test('a city takes coordinates and country from the gazetteer', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible()
  await panel.getByRole('button', { name: 'New city' }).click()
  const form = panel.getByRole('form', { name: 'New city' })
  await form.getByRole('combobox', { name: 'Fill in from the gazetteer' }).fill('Lisbon')
  await panel
    .getByRole('option', { name: /^Lisbon/ })
    .first()
    .click()
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Lisbon')
  await expect(form.getByLabel('Country')).toHaveValue('PT')
  await expect(form.getByLabel('Latitude')).toHaveValue(/^38[.,]7/)
  await expect(form.getByLabel('Longitude')).toHaveValue(/^[-−]9[.,]1/)
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(form).toHaveCount(0)

  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html#/cities'))
  await options.getByRole('tab', { name: 'Cities' }).click()
  await expect(options.getByRole('link', { name: 'Lisbon' })).toBeVisible()
})

test('an agreement with two parties, a date and an amount', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText('Huawei')
  await panel.getByRole('button', { name: 'New agreement' }).click()
  const form = panel.getByRole('form', { name: 'New agreement' })
  await form.getByLabel('Title').fill('Siemens and Paris: metro signalling')
  const parties = form.getByRole('combobox', { name: 'Add a party' })
  for (const name of ['Siemens', 'Paris']) {
    await parties.fill(name)
    await panel
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .click()
    await expect(form.getByRole('button', { name: `Remove ${name}`, exact: true })).toBeVisible()
  }
  await form.getByLabel('Signed on').fill('2024-06')
  await form.getByRole('button', { name: 'Add an amount' }).click()
  await form.getByLabel('Amount 1', { exact: true }).fill('2500000')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(form).toHaveCount(0)

  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('searchbox').fill('metro signalling')
  await options.getByRole('link', { name: 'Siemens and Paris: metro signalling' }).click()
  const detail = options.getByRole('complementary', { name: 'Siemens and Paris: metro signalling' })
  await expect(detail).toContainText('June 2024')
  await expect(detail).toContainText('2,500,000')
  for (const name of ['Siemens', 'Paris'])
    await expect(detail.getByRole('link', { name }).first()).toBeVisible()
})

test('values typed into a suggestion are there when the panel opens again', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  site.serve('/story/', TWO_NEW_AGREEMENTS)
  await page.goto(`${site.origin}/story/`)
  const panel = await extension.open('sidepanel.html', page)
  await panel.getByRole('button', { name: 'Review' }).first().click()
  const title = panel.getByRole('form').getByLabel('Title')
  await title.fill('A title of my own')
  await expect.poll(() => draftsWith(panel, 'A title of my own')).toBe(true)
  await panel.reload()
  await expect(panel.getByText('Opened again, with what you had entered.')).toBeVisible()
  await expect(title).toHaveValue('A title of my own')
})

test('a record is edited in place, deleted from its menu and brought back', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const panel = await extension.open('sidepanel.html', page)
  const companies = panel.getByRole('region', { name: 'Companies' })
  const menu = panel.getByRole('button', { name: 'More for Shandong University' })
  await menu.click()
  await panel.getByRole('menuitem', { name: 'Edit' }).click()
  const form = panel.getByRole('form', { name: 'Edit company' })
  await form.getByLabel('Name', { exact: true }).fill('Shandong University (SDU)')
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(companies).toContainText('Shandong University (SDU)')
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(companies).not.toContainText('(SDU)')

  await menu.click()
  await panel.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(companies).not.toContainText('Shandong University')
  await panel
    .getByRole('dialog')
    .filter({ hasText: 'moved to the trash' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(companies).toContainText('Shandong University')
})
