import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { downloadText } from '../support/download-text'
import { expect, test } from '../support/e2e-test'
import { exportCatalogue } from '../support/reader'

/** Backups: saved by hand, by themselves, and restored to the byte. */

const openSettings = async (extension: ChromiumExtension): Promise<Page> => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/settings`)
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
  return page
}

const choose = (page: Page, name: string, text: string): Promise<void> =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

/** A change by the reader, so that there is something to back up. */
const changeSomething = async (extension: ChromiumExtension, row = 1): Promise<void> => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/companies`)
  await page.getByRole('row').nth(row).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('Moved to the trash')).toBeVisible()
  await page.close()
}

/** As if Pactlight had been used on so many days since the last backup. */
const passDays = (page: Page, days: number): Promise<void> =>
  page.evaluate(async (daysUsed) => {
    const { backupState } = await chrome.storage.local.get('backupState')
    const state = { lastDay: '2026-01-01', restUntil: 0, files: [], ...Object(backupState) }
    await chrome.storage.local.set({ backupState: { ...state, daysUsed } })
  }, days)

test('backup, erase, restore gives the same bytes, and the restore can be undone', async ({
  extension,
}) => {
  await changeSomething(extension)
  const page = await openSettings(extension)
  const backup = await downloadText(page, () =>
    page.getByRole('button', { name: 'Save a backup' }).first().click(),
  )
  expect(backup).toBe(await exportCatalogue(extension))
  await page.bringToFront()
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const erased = await exportCatalogue(extension)
  expect(erased).not.toBe(backup)

  const again = await openSettings(extension)
  await again.getByRole('button', { name: 'Restore…' }).click()
  await choose(again, 'backup.json', backup)
  await expect(again.getByRole('heading', { name: 'What backup.json would change' })).toBeFocused()
  await expect(again.getByRole('row', { name: /^Companies/ })).toHaveText(/^Companies01\d+0$/)
  await expect(again.getByText(/^Last changed on .+ rows\.$/)).toBeVisible()
  await again.getByLabel('Replace it by the file').check()
  await again.getByRole('button', { name: 'Replace the catalogue' }).click()
  await expect(again.getByRole('status').filter({ hasText: 'imported' })).toBeVisible()
  expect(await exportCatalogue(extension)).toBe(backup)
  await again.bringToFront()
  await again.getByRole('button', { name: 'Undo the import' }).click()
  await expect(again.getByRole('button', { name: 'Undo the import' })).toHaveCount(0)
  expect(await exportCatalogue(extension)).toBe(erased)
})

test('the reminder comes after days of use with changes, and takes each answer', async ({
  extension,
}) => {
  const page = await openSettings(extension)
  const reminder = page.getByRole('region', { name: 'Backups' }).filter({ hasText: 'Back up now' })
  await passDays(page, 30)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
  // Nothing but the starting catalogue: nothing to lose.
  await expect(reminder).toHaveCount(0)

  await changeSomething(extension)
  await page.reload()
  await expect(reminder).toContainText('no backup yet')
  await reminder.getByRole('button', { name: 'Later' }).click()
  await expect(reminder).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
  await expect(reminder).toHaveCount(0)
  await passDays(page, 40)
  await page.reload()
  const text = await downloadText(page, () =>
    reminder.getByRole('button', { name: 'Back up now' }).click(),
  )
  expect(JSON.parse(text).format).toBe('pactlight-catalogue')
  await expect(reminder).toHaveCount(0)
  await expect(page.getByText(/^Last backup: /)).toBeVisible()
})

test('automatic backups go to the downloads folder, and only the newest stay', async ({
  extension,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-downloads-'))
  const page = await openSettings(extension)
  const session = await extension.context.newCDPSession(page)
  // Playwright would keep downloads under names of its own.
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await page.getByLabel('Save them automatically').click()
  await expect(page.getByLabel('Save them automatically')).toBeChecked()
  await page.getByLabel('Keep', { exact: true }).selectOption('3')
  const files = () =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.json'))
  for (let round = 1; round <= 5; round++) {
    await changeSomething(extension, round)
    await passDays(page, 7)
    await page.reload()
    await expect(page.getByText('Backup saved to downloads, folder Pactlight')).toBeVisible()
    await expect.poll(() => files().length).toBe(Math.min(round, 3))
  }
  const trashed = files().map((name) => {
    const { companies } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      companies: { deletedAt?: string }[]
    }
    return companies.filter(({ deletedAt }) => deletedAt !== undefined).length
  })
  expect(trashed.sort()).toEqual([3, 4, 5])
  rmSync(folder, { recursive: true })
})

test('missing data: the restore screen shows what a backup holds before it is taken', async ({
  extension,
}) => {
  const backup = await exportCatalogue(extension)
  const page = await openSettings(extension)
  await page.evaluate(async () => {
    const { canary } = await chrome.storage.local.get('canary')
    const told = Object(canary)
    // As after a crash that lost rows: the canary remembers more than there is.
    const counts = { ...told.counts, companies: told.counts.companies + 5 }
    await chrome.storage.local.set({ canary: { ...told, counts } })
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Some of your data are missing' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup.replace('Shandong Energy Group', 'SEG')),
  })
  await expect(page.getByRole('heading', { name: 'What backup.json would change' })).toBeVisible()
  await expect(page.getByText('1 record differs')).toBeVisible()
  await page.locator('summary', { hasText: 'Shandong Energy' }).click()
  await expect(page.getByRole('insertion').filter({ hasText: 'SEG' })).toBeVisible()
  await page.getByLabel('Replace it by the file').check()
  await page.getByRole('button', { name: 'Replace the catalogue' }).click()
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
  expect(await exportCatalogue(extension)).toContain('SEG')
})
