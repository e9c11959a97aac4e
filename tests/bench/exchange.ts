import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { type ChromiumExtension, launchChromium } from '../support/chromium-extension'

export interface ExchangeMeasured {
  what: string
  rows: number
  /** Milliseconds of all. */
  ms: number
  /** Longest time that the page was busy without a pause, milliseconds. */
  blocked: number
}

const csvOf = (rows: number): Buffer => {
  const lines = Array.from(
    { length: rows },
    (_, at) => `Bulkwerk ${at} GmbH,company,DE,Bulk ${at} | Massen ${at},bulk,Note number ${at}`,
  )
  return Buffer.from(['name,type,country,aliases,tags,notes', ...lines].join('\n'))
}

/** Keeps what the browser reports of tasks over 50 ms. */
const watchTasks = `globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((each) => each.duration)))
    .observe({ type: 'longtask' })`
const longest = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, ...globalThis.longTasks.splice(0))')

/** Takes an import of a table of names back halfway, imports it whole, writes the catalogue to files, undoes the import. */
export const benchExchange = async (rows: number): Promise<ExchangeMeasured[]> => {
  const extension = await launchChromium()
  try {
    return await measureAll(extension, rows)
  } finally {
    await extension.close()
  }
}

const measureAll = async (extension: ChromiumExtension, rows: number) => {
  const measured: ExchangeMeasured[] = []
  const page = await extension.context.newPage()
  page.setDefaultTimeout(600_000)
  await page.addInitScript(watchTasks)
  const open = () => page.goto(`${extension.url('options.html')}#/exchange`)
  const time = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await longest(page)
    const begun = performance.now()
    await work()
    measured.push({ what, rows, ms: performance.now() - begun, blocked: await longest(page) })
  }
  const importButton = page.getByRole('button', { name: 'Import', exact: true })
  const choose = async (): Promise<void> => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'bulk.csv', mimeType: 'text/csv', buffer: csvOf(rows) })
    await page.getByRole('button', { name: 'Continue' }).click()
    await importButton.waitFor()
  }

  await open()
  await time('read and compare', choose)
  await importButton.click()
  const half = (count: number) => (document.querySelector('progress')?.value ?? 0) > count / 2
  await page.waitForFunction(half, rows)
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await time('cancel halfway, until it is said', () =>
    page.getByText('Putting back what bulk.csv brought').waitFor(),
  )
  await time('cancel halfway, until all is put back', () =>
    page.getByText('Putting back what bulk.csv brought').waitFor({ state: 'detached' }),
  )
  await choose()
  await time('write', async () => {
    await importButton.click()
    await page.getByText(' new, 0 changed').waitFor()
  })
  for (const format of ['Catalogue file (JSON)', 'Notes (Markdown, Obsidian vault)']) {
    await page.getByLabel('Format').selectOption({ label: format })
    await time(`export: ${format}`, async () => {
      const file = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await (await file).path()
    })
  }
  await time('undo', async () => {
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByText(' new, 0 changed').waitFor({ state: 'detached' })
  })
  return measured
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.table(await benchExchange(Number(process.argv[2] ?? 28_000)))
}
