import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { type ChromiumExtension, launchChromium } from '../support/chromium-extension'
import { fillDatabase, keptArtefacts } from '../support/fill-database'
import { makeCatalogue } from '../support/make-catalogue'
import { privateMemory } from '../support/process-memory'
import { installOptionsPage } from './options-page'
import type { Measured } from './page'
import { machineNoise } from './timing'

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

export interface OptionsMeasured extends Measured {
  records: number
  measure: string
}

/** The figures of each measure side by side for all sizes, and how often the smallest goes into the largest. */
export const optionsGrowth = (measured: readonly OptionsMeasured[]): object[] => {
  const sizes = [...new Set(measured.map(({ records }) => records))]
  return [...new Set(measured.map(({ measure }) => measure))].map((measure) => {
    const figures = sizes.map(
      (size) => measured.find((one) => one.records === size && one.measure === measure)?.ms ?? 0,
    )
    return {
      measure,
      ...Object.fromEntries(sizes.map((size, at) => [`${size} records`, figures[at]])),
      growth: (figures.at(-1) ?? 0) / (figures[0] ?? 1),
    }
  })
}

/** The options page over catalogues of 1,000 to `most` records, in a real browser. */
export const benchOptions = async (most = 100_000): Promise<OptionsMeasured[]> => {
  const measured: OptionsMeasured[] = []
  for (const records of SIZES.filter((size) => size <= most))
    measured.push(...(await benchSize(records)))
  return measured
}

const benchSize = async (records: number): Promise<OptionsMeasured[]> => {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-bench-'))
  try {
    const first = await firstStart(records, profile)
    return [first, ...(await laterStarts(records, profile))]
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

const line = (records: number, measure: string, ms: number, aim: number): OptionsMeasured => ({
  what: `options, ${records}: ${measure}`,
  records,
  measure,
  ms,
  ratio: ms / aim,
  beside: `aim ${aim}`,
})

const newPage = async (extension: ChromiumExtension): Promise<Page> => {
  const page = await extension.context.newPage()
  // The runner names functions through a function of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installOptionsPage)
  return page
}

const openTab = async (page: Page, url: string): Promise<number> => {
  await page.goto('about:blank')
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(() => optionsPage.timeRows())
}

/** Fills the database and lets the worker make what it keeps. */
const firstStart = async (records: number, profile: string): Promise<OptionsMeasured> => {
  const part = records / 8
  const extension = await launchChromium({ profile })
  try {
    const page = await newPage(extension)
    const url = extension.url('options.html')
    await openTab(page, url)
    await fillDatabase(
      page,
      makeCatalogue({ agreements: part * 2, companies: part, cities: part, articles: part * 4 }),
    )
    const ms = await openTab(page, url)
    await allKept(page)
    return line(records, 'first start after an import, until rows', ms, AIM.start)
  } finally {
    await extension.close()
  }
}

/** In a browser of its own, so that its memory is not that of filling the database. */
const laterStarts = async (records: number, profile: string): Promise<OptionsMeasured[]> => {
  const mark = `--pactlight-bench=${process.pid}-${records}`
  const extension = await launchChromium({ profile, args: [mark] })
  const measured: OptionsMeasured[] = []
  const note = (what: string, ms: number, aim: number): void => {
    measured.push(line(records, what, ms, aim))
  }
  try {
    const page = await newPage(extension)
    const open = (tab: string): Promise<number> =>
      openTab(page, `${extension.url('options.html')}#/${tab}`)
    note('usable', await least(() => open('agreements')), AIM.start)
    note('articles usable', await least(() => open('articles')), AIM.start)
    // By then the worker has ranked the texts, as it has for a reader who looks at the rows first.
    await page.waitForTimeout(3000)
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
    const { frames, busy } = await scroll(page)
    note('scroll, median frame', frames[90] ?? 0, AIM.frame)
    note('scroll, 99th percentile frame', frames[178] ?? 0, AIM.frame)
    note('scroll, processor time of the page a frame', busy, AIM.frame)
    // Six starts in a row leave five pages that no reader would have; they go when the engine finds time.
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(1000)
    const memory = privateMemory(mark)
    if (memory !== undefined) note('memory of its process, MB', memory / 2 ** 20, AIM.memory)
    return measured
  } finally {
    await extension.close()
  }
}

const FRAMES = 180

/** How long each frame took, sorted, and the main thread's processor time a frame, which others on the machine do not stretch. */
const scroll = async (page: Page): Promise<{ frames: number[]; busy: number }> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
  const before = await taskSeconds()
  const frames = await page.evaluate((count) => optionsPage.timeScroll(count), FRAMES)
  return { frames, busy: (1000 * ((await taskSeconds()) - before)) / FRAMES }
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log('machine noise:', machineNoise('a'.repeat(100_000)).toFixed(2))
  const measured = await benchOptions(Number(process.argv[2] ?? 100_000))
  console.table(measured)
  console.table(optionsGrowth(measured))
}
