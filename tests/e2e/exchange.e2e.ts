import type { Page } from 'playwright'
import { downloadText } from '../support/download-text'
import { expect, test } from '../support/e2e-test'
import { exportCatalogue } from '../support/reader'

/** Files in and out: nothing is written unseen, and a table survives the way through a spreadsheet. */

const choose = (options: Page, name: string, mimeType: string, text: string): Promise<void> =>
  options
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType, buffer: Buffer.from(text) })

const namesOf = (file: string): string[] => {
  const { companies } = JSON.parse(file) as { companies: { name: string }[] }
  return companies.map(({ name }) => name)
}

test('a bad row is shown with its number and nothing is written before the reader agrees', async ({
  extension,
}) => {
  const before = await exportCatalogue(extension)
  const file = JSON.parse(before) as { companies: Record<string, unknown>[] }
  const [first] = file.companies
  file.companies = [
    { ...first, id: 'company:good', name: 'Good Row Ltd', rev: 0 },
    { ...first, id: 'company:bad', name: 7, rev: 0 },
  ]
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Import and export' }).click()
  await choose(options, 'two.json', 'application/json', JSON.stringify(file))
  await expect(options.getByRole('heading', { name: 'What two.json would change' })).toBeVisible()
  await expect(options.getByText('Companies, row 2')).toBeVisible()
  await expect(options.getByText('1 row is left out.')).toBeVisible()
  expect(await exportCatalogue(extension)).toBe(before)

  await options.bringToFront()
  await options.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(options.getByRole('status').filter({ hasText: /imported/i })).toBeVisible()
  const after = namesOf(await exportCatalogue(extension))
  expect(after).toContain('Good Row Ltd')
  expect(after).toHaveLength(namesOf(before).length + 1)
})

test('a table exported as CSV comes back with one cell changed', async ({ extension }) => {
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Import and export' }).click()
  await options.getByLabel('Format').selectOption({ label: 'Spreadsheet (CSV for Excel)' })
  const csv = await downloadText(options, () =>
    options.getByRole('button', { name: 'Export', exact: true }).click(),
  )
  expect(csv).toContain('华为')
  const companies = options.getByRole('row', { name: /^Companies/ })
  await choose(options, 'same.csv', 'text/csv', csv)
  await expect(companies).toHaveText(/^Companies00\d+$/)
  await expect(options.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await options.getByRole('button', { name: 'Cancel' }).click()
  await choose(options, 'changed.csv', 'text/csv', csv.replace('Shandong Energy Group', 'SEG'))
  await expect(companies).toHaveText(/^Companies01\d+$/)
  await options.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(options.getByRole('status').filter({ hasText: /imported/i })).toBeVisible()
  const names = namesOf(await exportCatalogue(extension))
  expect(names).toContain('SEG')
  expect(names).not.toContain('Shandong Energy Group')
})
