import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { storedRows } from '../support/stored-rows'

/** A large import whose page or worker dies: complete or taken back, and the reader is told how many rows. */

const ROWS = 20_000
const FILE = JSON.stringify({
  format: 'pactlight-catalogue',
  version: 1,
  companies: Array.from({ length: ROWS }, (_, at) => ({
    id: `company:bulk-${at}`,
    name: `Bulk Works ${at}`,
    aliases: [],
  })),
})

// 20,000 rows are minutes on a machine that does much else.
test.slow()

const imported = async (page: Page): Promise<number> =>
  (await storedRows(page, 'companies')).filter(({ id }) => String(id).startsWith('company:bulk-'))
    .length

/** Gives the page once the first rows are on disk and the import still runs. */
const importHalf = async (extension: ChromiumExtension): Promise<Page> => {
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Import and export' }).click()
  await options
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'bulk.json',
      mimeType: 'application/json',
      buffer: Buffer.from(FILE),
    })
  await options.getByText('What bulk.json would change').waitFor()
  await options.getByRole('button', { name: 'Import', exact: true }).click()
  await expect
    .poll(async () => Number(await options.getByRole('progressbar').getAttribute('value')))
    .toBeGreaterThan(0)
  return options
}

test('the page closed during an import: the rows are put back, and the next page says so', async ({
  extension,
}) => {
  const options = await importHalf(extension)
  await options.close()
  const next = await extension.context.newPage()
  await next.goto(extension.url('options.html'))
  await expect(
    next
      .getByRole('region', { name: 'Notices' })
      .getByText(/An import was cut off before its end\. [\d,]+ records were put back/),
  ).toBeVisible()
  expect(await imported(next)).toBe(0)
  await next.reload()
  await expect(next.getByRole('tab', { name: 'Companies' })).toBeVisible()
  await expect(next.getByText('An import was cut off')).toHaveCount(0)
})

test('the worker killed during an import does not stop it', async ({ extension }) => {
  const options = await importHalf(extension)
  const cdp = await extension.context.newCDPSession(options)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await expect(options.getByText(`${ROWS.toLocaleString('en')} new, 0 changed`)).toBeVisible({
    timeout: 100_000,
  })
  expect(await imported(options)).toBe(ROWS)
})
