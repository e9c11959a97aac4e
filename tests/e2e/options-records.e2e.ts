import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'

/** The workbench: find, change, delete and take back. */

const openOptions = async (extension: ChromiumExtension, tab: string): Promise<Page> => {
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: tab, exact: true }).click()
  return options
}

test('a record is edited, deleted and brought back', async ({ extension }) => {
  const options = await openOptions(extension, 'Companies')
  const row = (name: string) => options.getByRole('link', { name, exact: true })
  await row('Shandong Energy Group').click()
  const detail = options.getByRole('complementary', { name: 'Shandong Energy Group' })
  await detail.getByRole('button', { name: 'Edit' }).click()
  await detail.getByLabel('Name', { exact: true }).fill('Shandong Energy (SEG)')
  await detail.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(row('Shandong Energy (SEG)')).toBeVisible()
  await options.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(row('Shandong Energy Group')).toBeVisible()

  await detail.getByRole('button', { name: 'More', exact: true }).click()
  await options.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(row('Shandong Energy Group')).toHaveCount(0)
  await options
    .getByRole('dialog')
    .filter({ hasText: 'Moved to the trash' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(row('Shandong Energy Group')).toBeVisible()
})

test('search finds other scripts and spellings without accents', async ({ extension }) => {
  const options = await openOptions(extension, 'Companies')
  const search = options.getByRole('searchbox')
  await search.fill('华为')
  await expect(options.getByRole('link', { name: 'Huawei', exact: true })).toBeVisible()
  await expect(options.getByRole('link', { name: 'Siemens', exact: true })).toHaveCount(0)
  await options.getByRole('tab', { name: 'Cities', exact: true }).click()
  await search.fill('dusseldorf')
  await expect(options.getByRole('link', { name: 'Düsseldorf', exact: true })).toBeVisible()
  await expect(options.getByRole('link', { name: 'Dalian', exact: true })).toHaveCount(0)
})

test('topics are shown by their names', async ({ extension }) => {
  const options = await openOptions(extension, 'Agreements')
  await options.getByRole('link', { name: /^Dalian and Huawei/ }).click()
  const detail = options.getByRole('complementary')
  await expect(detail.getByText('Smart city', { exact: true })).toBeVisible()
  await expect(detail.getByText('smart-city')).toHaveCount(0)
})
