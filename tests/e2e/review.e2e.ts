import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { fillDatabase } from '../support/fill-database'
import { reviewRows } from '../support/review-rows'

/** Review, merging and edits of many records, by keyboard alone. */

const openWith = async (extension: ChromiumExtension, hash: string): Promise<Page> => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/companies`)
  await expect(page.getByRole('table')).toBeVisible()
  await fillDatabase(page, reviewRows())
  await page.goto(`${extension.url('options.html')}#/${hash}`)
  await page.reload()
  return page
}

const left = async (page: Page): Promise<number> => {
  const text = await page
    .getByRole('group', { name: 'What to review' })
    .getByRole('button')
    .first()
    .textContent()
  return Number(text?.replace(/\D/g, ''))
}

test('a queue of twenty is cleared by keyboard alone, and taken back step by step', async ({
  extension,
}) => {
  const page = await openWith(extension, 'review')
  await expect(page.getByRole('navigation', { name: 'Waiting for review' })).toBeVisible()
  await expect(page.getByText('Looking for duplicates')).toHaveCount(0)
  const total = await left(page)
  expect(total).toBeGreaterThanOrEqual(20)

  const title = page.locator('#review-title')
  const first = await title.textContent()
  await page.keyboard.press('j')
  await expect(title).not.toHaveText(first ?? '')
  await page.keyboard.press('k')
  await expect(title).toHaveText(first ?? '')

  for (let settled = 0; settled < total; settled += 1) {
    const kind = await page.locator('article > div > p').first().textContent()
    const before = await title.textContent()
    if (kind === 'Conflict') await page.keyboard.press(settled % 2 ? '1' : 'a')
    else if (kind === 'Possible duplicate' && settled % 2) {
      await page.keyboard.press('m')
      await expect(page.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: 'Merge two records' })).toHaveCount(0)
    } else if (kind === 'Possible duplicate') await page.keyboard.press('n')
    else await page.keyboard.press(settled % 3 ? 'y' : 'n')
    if (settled < total - 1) await expect(title).not.toHaveText(before ?? '')
  }
  await expect(page.getByText('All done')).toBeVisible()

  await page.keyboard.press('u')
  await expect(title).toBeVisible()
  await expect.poll(() => left(page)).toBe(1)
  await page.keyboard.press('u')
  await expect.poll(() => left(page)).toBe(2)

  await page.reload()
  await expect.poll(() => left(page)).toBe(2)
})

test('two companies are merged and, after a restart, separated again without a mouse', async ({
  extension,
}) => {
  const page = await openWith(extension, 'companies?sort=name')
  const row = (name: string) =>
    page.locator('tbody a[data-row]', { hasText: new RegExp(`^${name}`) })
  await row('Nordwerk').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('j')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Merge…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Merge two records' })
  await expect(dialog).toContainText('15 agreements will name “Nordwerk”')
  await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Merged into “Nordwerk”')).toBeVisible()
  await expect(row('Nordwerk')).toHaveCount(1)

  await page.goto(`${extension.url('options.html')}#/settings`)
  await page.reload()
  const apart = page.getByRole('button', { name: 'Separate “Nordwerk AG” from “Nordwerk” again' })
  await apart.press('Enter')
  await expect(page.getByText('“Nordwerk” and “Nordwerk AG” are separate again')).toBeVisible()
  await expect(apart).toHaveCount(0)
  await page.goto(`${extension.url('options.html')}#/companies?sort=name`)
  await expect(row('Nordwerk')).toHaveCount(2)
})

test('many records get a value at once, and one undo takes it back', async ({ extension }) => {
  const page = await openWith(extension, 'companies?tag=twin')
  await page.locator('tbody a[data-row]').first().focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('group', { name: 'Selected records' })).toContainText('4 selected')
  await page.getByRole('button', { name: 'Edit…' }).press('Enter')
  await page.getByRole('combobox', { name: 'What to set' }).selectOption('country')
  await page.getByRole('combobox', { name: 'Value' }).selectOption('AT')
  await page.getByRole('button', { name: 'Apply' }).press('Enter')
  await expect(page.getByText('4 records changed')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Austria' })).toHaveCount(4)
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(page.getByRole('cell', { name: 'Italy' })).toHaveCount(4)
})

test('a name is tried on a sentence while it is edited', async ({ extension }) => {
  const page = await openWith(extension, 'companies?tag=twin')
  await page.locator('tbody a[data-row]', { hasText: 'Nordwerk AG' }).press('Enter')
  await page.getByRole('button', { name: 'Edit', exact: true }).press('Enter')
  await page.getByText('Try the names').press('Enter')
  await page
    .getByRole('textbox', { name: 'A sentence as an article might have it' })
    .fill('Der Hafen kauft bei Nordwerk ein, Thalmeier nicht.')
  await expect(page.getByText('Would match 1 time')).toBeVisible()
  await expect(page.locator('mark', { hasText: 'Nordwerk' })).toBeVisible()
})
