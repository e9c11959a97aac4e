import { type Browser, chromium } from 'playwright'
import { compileNames } from '@/lib/matching/compile'
import { QUIET } from '../support/chromium-extension'
import { type PageServer, startPageServer } from '../support/page-server'
import { bundleForPage } from './bundle'
import { matcherAims } from './matcher-aims'
import type * as MatcherHarness from './matcher-harness'
import type { Case, Way } from './matcher-harness'
import { hanSet, latinSet } from './names'
import { PEERS } from './peers'
import { chineseText, germanText } from './texts'

declare const matching: typeof MatcherHarness

const SIZES = [1000, 10_000, 100_000]
const LENGTH = 100_000
const COLD_LENGTH = 20_000
const COLD_RUNS = 12

/** One line of the table. Nanoseconds a character; `ratio` to the bare loop of the same run. */
export interface MatcherRow extends Way {
  script: 'latin' | 'han'
  names: number
}

/** What a catalogue costs to compile and to open. */
export interface IndexRow {
  script: 'latin' | 'han'
  names: number
  buildMs: number
  loadMs: number
  /** How many times as long compiling takes. */
  buildToLoad: number
  /** The first scan of 20,000 characters in a fresh page, the least of twelve. */
  coldMs: number
  /** Bytes of the tables and names, without the fold table and the records' rows. */
  bytesPerName: number
  /** Bytes of the whole artefact. */
  allBytesPerName: number
}

const caseOf = (script: 'latin' | 'han', size: number): Case => {
  const set = script === 'latin' ? latinSet(size) : hanSet(size)
  const text = (script === 'latin' ? germanText : chineseText)(set.names, LENGTH)
  return { ...set, text, lang: script === 'latin' ? 'de' : 'zh' }
}

/** A page of a fresh process. Isolated, because other pages' clocks tick in tenths of milliseconds. */
const openPage = async (browser: Browser, site: PageServer, code: string) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site.origin}/isolated`)
  await page.addScriptTag({ content: code })
  return page
}

const coldest = async (browser: Browser, site: PageServer, code: string, given: Case) => {
  const artefact = Buffer.from(compileNames(given.records)).toString('base64')
  const sent = [artefact, given.text.slice(0, COLD_LENGTH)] as const
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < COLD_RUNS; run++) {
    const page = await openPage(browser, site, code)
    const ms = await page.evaluate(([bytes, text]) => matching.coldScan(bytes, text), sent)
    best = Math.min(best, ms)
    await page.context().close()
  }
  return best
}

const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** The matcher on German and Chinese text with catalogues of three sizes, beside what others offer, in Chromium. */
export const benchMatcher = async (quick: boolean, most: number) => {
  const code = await bundleForPage('matcher-harness.ts', 'matching')
  const site = await startPageServer()
  site.serve('/isolated', '<!doctype html><title>Bench</title>', ISOLATED)
  const { PACTLIGHT_CHROMIUM: executablePath } = process.env
  const browser = await chromium.launch({
    args: QUIET,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  const rows: MatcherRow[] = []
  const indexes: IndexRow[] = []
  const measure = async (script: 'latin' | 'han', names: number): Promise<void> => {
    const given = caseOf(script, names)
    const coldMs = await coldest(browser, site, code, given)
    const page = await openPage(browser, site, code)
    page.setDefaultTimeout(0)
    const prepared = await page.evaluate((set) => matching.prepare(set), given)
    const ways = await page.evaluate(() => matching.measureOwn())
    rows.push(...ways.map((way) => ({ script, names, ...way })))
    indexes.push({
      script,
      names,
      ...prepared,
      buildToLoad: prepared.buildMs / prepared.loadMs,
      coldMs,
    })
    for (const position of quick ? [] : PEERS.keys()) {
      const way = await page.evaluate((n) => matching.measurePeer(n), position)
      if (!way) continue
      const { buildMs, ...row } = way
      rows.push({ script, names, ...row })
      console.error(`bench:   ${way.what}: built in ${buildMs.toFixed(0)} ms`)
    }
    await page.context().close()
    console.error(`bench: ${script}, ${names} names done`)
  }
  try {
    for (const script of ['latin', 'han'] as const)
      for (const size of SIZES) if (size <= most) await measure(script, size)
    const page = await openPage(browser, site, code)
    const noise = await page.evaluate(
      (text) => matching.noise(text),
      germanText(['Huawei'], LENGTH),
    )
    return { rows, indexes, aims: matcherAims(rows, indexes), noise }
  } finally {
    await browser.close()
    await site.close()
  }
}
