import { fileURLToPath } from 'node:url'
import { launchChromium } from '../support/chromium-extension'
import { startPageServer } from '../support/page-server'
import { longPage } from './long-page'
import type { Measured } from './page'

const RUNS = 10
const LENGTH = 20_000

/** The popup from navigation until its heading, the article's title, is shown; beside a bare loop in the same page. */
export const benchPopup = async (): Promise<Measured[]> => {
  const site = await startPageServer()
  site.serve('/article', longPage(LENGTH))
  const extension = await launchChromium()
  try {
    await (await extension.worker()).evaluate(() =>
      chrome.storage.local.set({ sites: { all: false, on: ['http://127.0.0.1/*'], off: [] } }),
    )
    const article = await extension.context.newPage()
    await article.waitForTimeout(500)
    await article.goto(`${site.origin}/article`)
    await article.waitForFunction(() => (CSS.highlights.get('pactlight-company')?.size ?? 0) > 0)
    const popup = await extension.open('popup.html', article)
    let ready = Number.POSITIVE_INFINITY
    let bare = Number.POSITIVE_INFINITY
    for (let run = 0; run < RUNS; run++) {
      await popup.reload({ waitUntil: 'commit' })
      const [shown, loop] = await popup.evaluate(async () => {
        while (!document.querySelector('h1, h2')) await new Promise(requestAnimationFrame)
        const at = performance.now()
        const text = 'x'.repeat(1_000_000)
        let sum = 0
        for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0
        return [at, performance.now() - at + (sum === 1 ? 1 : 0)]
      })
      ready = Math.min(ready, shown ?? ready)
      bare = Math.min(bare, loop ?? bare)
    }
    return [{ what: 'popup: ready', ms: ready, ratio: ready / bare, beside: 'bare loop' }]
  } finally {
    await extension.close()
    await site.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchPopup())
