import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { launchChromium } from '../support/chromium-extension'
import { fillDatabase, keptArtefacts } from '../support/fill-database'
import { makeCatalogue } from '../support/make-catalogue'
import { privateMemory } from '../support/process-memory'
import { installOptionsPage } from './options-page'
import type { Measured } from './page'

/** Agreements, companies, cities and articles stand as 2 : 1 : 1 : 4. The third is the size the aims are set for. */
const SIZES = [1000, 10_000, 40_000, 100_000]
const RUNS = 3
/** Milliseconds, and MB. */
const AIM = { start: 1000, act: 100, search: 50, frame: 1000 / 60, memory: 300 }

const least = async (measure: () => Promise<number>): Promise<number> => {
  let ms = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) ms = Math.min(ms, await measure())
  return ms
}

/** The options page over catalogues of 1,000 to `most` records, in a real browser. */
export const benchOptions = async (most = 100_000): Promise<Measured[]> => {
  const measured: Measured[] = []
  for (const records of SIZES.filter((size) => size <= most))
    measured.push(...(await benchSize(records)))
  return measured
}

const benchSize = async (records: number): Promise<Measured[]> => {
  const part = records / 8
  const mark = `--pactlight-bench=${process.pid}-${records}`
  const extension = await launchChromium({ args: [mark] })
  const measured: Measured[] = []
  const note = (what: string, ms: number, aim: number): void => {
    measured.push({
      what: `options, ${records}: ${what}`,
      ms,
      ratio: ms / aim,
      beside: `aim ${aim}`,
    })
  }
  try {
    const page = await extension.context.newPage()
    // The runner names functions through a function of its own, which a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(installOptionsPage)
    await page.goto(extension.url('options.html'))
    await page.evaluate(() => optionsPage.timeRows())
    await fillDatabase(
      page,
      makeCatalogue({
        agreements: part * 2,
        companies: part,
        cities: part,
        articles: part * 4,
      }),
    )
    const open = async (tab: string): Promise<number> => {
      await page.goto('about:blank')
      await page.goto(`${extension.url('options.html')}#/${tab}`, { waitUntil: 'commit' })
      return page.evaluate(() => optionsPage.timeRows())
    }
    note('first start after an import, until rows', await open('agreements'), AIM.start)
    await allKept(page)
    note('usable', await least(() => open('agreements')), AIM.start)
    note('articles usable', await least(() => open('articles')), AIM.start)
    await page.waitForTimeout(1500)
    note(
      'sort articles by title, first time',
      await page.evaluate(() => optionsPage.timeSort('Title')),
      AIM.act,
    )
    note(
      'sort again',
      await least(() => page.evaluate(() => optionsPage.timeSort('Title'))),
      AIM.act,
    )
    note(
      'filter',
      await least(() => page.evaluate(() => optionsPage.timeFilter('Language'))),
      AIM.act,
    )
    for (const query of ['w', 'nordwerk', '江宁'])
      note(`search ${query}`, await least(() => search(page, query)), AIM.search)
    const frames = await page.evaluate(() => optionsPage.timeScroll(180))
    note('scroll, median frame', frames[90] ?? 0, AIM.frame)
    note('scroll, 99th percentile frame', frames[178] ?? 0, AIM.frame)
    const memory = privateMemory(mark)
    if (memory !== undefined) note('memory of its process, MB', memory / 2 ** 20, AIM.memory)
    return measured
  } finally {
    await extension.close()
  }
}

const search = async (page: Page, query: string): Promise<number> => {
  const ms = await page.evaluate((text) => optionsPage.timeSearch(text), query)
  await page.evaluate(() => optionsPage.timeSearch(''))
  return ms
}

/** Until the worker has made the index and the copies, which it does once after an import. */
const allKept = async (page: Page): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    const kept = await keptArtefacts(page)
    if (['full-text', 'facts:evidence'].every((key) => kept.includes(key))) return
    await page.waitForTimeout(200)
  }
  throw new Error('the index was not made')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.table(await benchOptions(Number(process.argv[2] ?? 100_000)))
