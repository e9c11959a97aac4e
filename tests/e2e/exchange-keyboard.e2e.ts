import type { Page } from 'playwright'
import { expect, test } from '../support/e2e-test'
import { press, pressUntil } from '../support/keyboard'
import { exportCatalogue } from '../support/reader'

/** Files in and out by keyboard alone. */

const CSV = [
  'Firma;Land;Homepage;Mitarbeiter',
  'Nordwerk AG;DE;https://nordwerk.example/;12',
  'Südwerk GmbH;Deutschland;https://suedwerk.example/;40',
  ';CH;https://unbenannt.example/;1',
  'Ostwerk;AT;ostwerk;7',
  'Huawei;CN;https://huawei.example/;9',
].join('\n')

const chooseFile = async (page: Page, name: string, text: string): Promise<void> => {
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Choose a file' }))
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Enter')])
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

test('a foreign CSV with three bad rows: columns, errors by row, one conflict, undo', async ({
  extension,
}) => {
  const before = await exportCatalogue(extension)
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/exchange`)
  await page.bringToFront()
  await chooseFile(page, 'firms.csv', CSV)

  const employees = page.getByLabel('Column Mitarbeiter holds')
  await expect(page.getByLabel('Column Firma holds')).toHaveValue('name')
  await expect(page.getByLabel('Column Land holds')).toHaveValue('country')
  await expect(page.getByLabel('Column Homepage holds')).toHaveValue('website')
  await expect(employees).toHaveValue('')
  await pressUntil(page, 'Tab', employees)
  await page.keyboard.type('Notes')
  await expect(employees).toHaveValue('notes')
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Continue' }))
  await press(page, 'Enter')

  await expect(page.getByRole('heading', { name: 'What firms.csv would change' })).toBeFocused()
  const problems = page.getByRole('list', { name: 'Problems by row' }).getByRole('listitem')
  await expect(problems).toHaveText([
    /Companies, row 2.*Country: Deutschland.*two letters/,
    /Companies, row 3.*Name.*must not be empty/,
    /Companies, row 4.*Website: ostwerk.*https:/,
  ])
  await expect(page.getByText('3 rows are left out.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Companies/ })).toHaveText(/^Companies110$/)

  const difference = page.locator('summary', { hasText: 'Huawei' })
  await pressUntil(page, 'Tab', difference)
  await press(page, 'Enter')
  await expect(page.getByRole('insertion').filter({ hasText: 'huawei.example' })).toBeVisible()
  await pressUntil(page, 'Tab', page.getByLabel('What to do with Huawei'))
  await page.keyboard.type('Keep mine')
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Import', exact: true }))
  await press(page, 'Enter')
  await expect(page.getByRole('status').filter({ hasText: '1 new, 0 changed' })).toBeVisible()

  const after = await exportCatalogue(extension)
  expect(after).toContain('Nordwerk AG')
  expect(after).not.toContain('huawei.example')
  await page.bringToFront()
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Undo the import' }))
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Undo the import' })).toHaveCount(0)
  expect(await exportCatalogue(extension)).toBe(before)
})

test('a list of names, dropped as text, becomes companies', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/exchange`)
  await chooseFile(page, 'firms.txt', 'Bergwerk; BW\n# remark\nhuawei\n')
  await expect(page.getByLabel('The file is')).toHaveValue('names')
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Continue' }))
  await press(page, 'Enter')
  await expect(page.getByRole('row', { name: /^Companies/ })).toHaveText(/^Companies101$/)
})
