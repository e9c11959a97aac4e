import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from 'playwright'
import { type ChromiumExtension, launchChromium } from '../support/chromium-extension'
import { startPageServer } from '../support/page-server'
import { bundleForPage } from './bundle'
import { longPage } from './long-page'
import { ownScriptTime, type Profile } from './own-script-time'
import type * as Harness from './page-harness'

declare const harness: typeof Harness

const RUNS = 12
const LONG = 80_000

/** One line of the table. `ratio` is to the bare loop over a million characters, or to what `beside` names. */
export interface Measured {
  what: string
  ms: number
  ratio: number
  beside: string
}

const least = async <T>(runs: number, measure: () => Promise<T>, of: (each: T) => number) => {
  let best = await measure()
  for (let run = 1; run < runs; run++) {
    const next = await measure()
    if (of(next) < of(best)) best = next
  }
  return best
}

/** Painting 100, 1,000 and 10,000 mentions, beside wrapping each in an element, and the page's own work under it. */
const paintingRows = async (page: Page, bare: number): Promise<Measured[]> => {
  const rows: Measured[] = []
  for (const count of [100, 1000, 10_000]) {
    await page.evaluate((n) => harness.makePage(n), count)
    const paint = await least(
      RUNS,
      () => page.evaluate(() => harness.timePainting()),
      (t) => t.toFrame,
    )
    const churn = await page.evaluate((runs) => harness.timeChurn(runs), RUNS)
    const wrap = await least(
      count > 1000 ? 1 : 3,
      async () => {
        await page.evaluate((n) => harness.makePage(n), count)
        return page.evaluate(() => harness.timeWrapping())
      },
      (t) => t.toFrame,
    )
    const row = (what: string, ms: number, to: number, beside: string) =>
      rows.push({ what: `${count} mentions: ${what}`, ms, ratio: ms / to, beside })
    row('paint', paint.apply, bare, 'bare loop')
    row('paint, until the frame is shown', paint.toFrame, bare, 'bare loop')
    row('paint, until the frame is shown', paint.toFrame, wrap.toFrame, 'wrapping elements')
    row('the page’s own 300 DOM operations', churn.withPaint, churn.without, 'the same unpainted')
  }
  return rows
}

/** The article script's main-thread time on a long page, from start to paint. */
const longPageRows = async (
  page: Page,
  cdp: CDPSession,
  bare: number,
  url: string,
  slowdown: number,
) => {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const text = `${LONG} characters${slowdown > 1 ? `, processor ${slowdown} times slower` : ''}`
  const measure = async () => {
    await cdp.send('Profiler.enable')
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
    await cdp.send('Profiler.start')
    await page.goto(url)
    await page.waitForFunction(() => (CSS.highlights.get('pactlight-company')?.size ?? 0) > 0)
    const { profile } = (await cdp.send('Profiler.stop')) as { profile: Profile }
    return ownScriptTime(profile, 'article.js')
  }
  const best = await least(RUNS, measure, ({ longest }) => longest)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return [
    {
      what: `${text}: article script, all`,
      ms: best.total,
      ratio: best.total / bare,
      beside: 'bare loop',
    },
    {
      what: `${text}: article script, longest task`,
      ms: best.longest,
      ratio: best.longest / bare,
      beside: 'bare loop',
    },
  ]
}

/** From asking to answer for an article, with the worker awake and stopped, measured in the article script's world. */
const workerRows = async (
  extension: ChromiumExtension,
  page: Page,
  cdp: CDPSession,
  bare: number,
) => {
  const worlds: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
  })
  await cdp.send('Runtime.enable')
  const screen = await extension.context.newPage()
  await screen.goto(extension.url('options.html'))
  const workers = await extension.context.newCDPSession(screen)
  await workers.send('ServiceWorker.enable')
  await page.bringToFront()
  const ask = async (): Promise<number> => {
    const answer = await cdp.send('Runtime.evaluate', {
      contextId: worlds.at(-1) ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const words = document.querySelector('article').innerText.slice(0, 20000).split('\\n').filter(Boolean)
        const last = 2 + 2 * words.length
        const nodes = [['html', '', { lang: 'en' }, -1, last], ['body', '', {}, 0, last]]
        for (const text of words) nodes.push(['p', '', {}, 1, nodes.length + 2], ['#text', text, {}, nodes.length, nodes.length + 2])
        for (const [at, node] of nodes.entries()) if (at > 1) node[4] = node[0] === 'p' ? at + 2 : at + 1
        for (const [at, node] of nodes.entries()) if (node[0] === '#text') node[3] = at - 1
        const kept = nodes.flatMap(([tag], at) => (tag === '#text' ? [at] : []))
        const metas = [{ key: 'og:type', content: 'article' }]
        const sent = { nodes, body: 1, kept, metas, links: [], jsonLd: [], title: document.title }
        const begun = performance.now()
        const answer = await chrome.runtime.sendMessage({ type: 'page/read', version: Date.now(), url: location.href, dark: false, selected: false, page: sent })
        return answer?.ok && answer.value ? performance.now() - begun : -1
      })()`,
    })
    const ms = Number(answer.result.value)
    if (!(ms > 0)) throw new Error('the background refused the page')
    return ms
  }
  const awake = await least(
    RUNS,
    async () => {
      // No page asks while the drafts of its former reading are still made.
      await page.waitForTimeout(300)
      return ask()
    },
    (ms) => ms,
  )
  const stopped = await least(
    RUNS,
    async () => {
      await workers.send('ServiceWorker.stopAllWorkers')
      await page.waitForTimeout(300)
      return ask()
    },
    (ms) => ms,
  )
  await screen.close()
  return [
    {
      what: '20,000 characters: ask and answer',
      ms: awake,
      ratio: awake / bare,
      beside: 'bare loop',
    },
    {
      what: '20,000 characters: worker stopped → result',
      ms: stopped,
      ratio: stopped / bare,
      beside: 'bare loop',
    },
  ]
}

/** Everything about the page side. Needs the end-to-end build. */
export const benchPage = async (): Promise<Measured[]> => {
  const code = await bundleForPage('page-harness.ts', 'harness')
  const site = await startPageServer()
  site.serve('/empty', '<!doctype html><meta charset="utf-8"><title>Bench</title><body></body>')
  site.serve('/long', longPage(LONG))
  const extension = await launchChromium()
  try {
    const page = await extension.context.newPage()
    await page.goto(`${site.origin}/empty`)
    await page.addScriptTag({ content: code })
    const bare = await page.evaluate((runs) => harness.bareLoop(runs), 60)
    const painting = await paintingRows(page, bare)
    await (await extension.worker()).evaluate(() =>
      chrome.storage.local.set({ sites: { all: false, on: ['http://127.0.0.1/*'], off: [] } }),
    )
    await page.waitForTimeout(500)
    const cdp = await extension.context.newCDPSession(page)
    const url = `${site.origin}/long`
    const long = [
      ...(await longPageRows(page, cdp, bare, url, 1)),
      ...(await longPageRows(page, cdp, bare, url, 4)),
    ]
    const worker = await workerRows(extension, page, cdp, bare)
    const loop = { what: 'bare loop, 1,000,000 characters', ms: bare, ratio: 1, beside: 'itself' }
    return [loop, ...painting, ...long, ...worker]
  } finally {
    await extension.close()
    await site.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await benchPage()
  console.table(
    rows.map(({ what, ms, ratio, beside }) => ({
      what,
      ms: Number(ms.toFixed(2)),
      ratio: Number(ratio.toFixed(2)),
      beside,
    })),
  )
  console.log(JSON.stringify(rows))
}
