import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import type { PageState } from '@/lib/messaging/page-state'
import { type ChromiumExtension, launchChromium } from '../support/chromium-extension'
import { startPageServer } from '../support/page-server'

const OUT = join('.output', 'start')
const DEFAULT_PAGE = 'en'

const say = (line: string): void => console.log(`pactlight: ${line}`)
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

/** The page state that popup and panel show, read from the extension's session storage. */
const readState = async (
  extension: ChromiumExtension,
  tabId: number,
): Promise<PageState | undefined> =>
  (await extension.worker()).evaluate(async (key) => {
    const stored = await chrome.storage.session.get(key)
    return stored[key] as PageState | undefined
  }, `page:${tabId}`)

const shoot = async (page: Page, name: string): Promise<void> => {
  const path = join(OUT, `${name}.png`)
  await page.screenshot({ path })
  say(`screenshot ${resolve(path)}`)
}

const table = (state: Extract<PageState, { status: 'article' }>): void => {
  const rows = new Map<
    string,
    { kind: string; name: string; mentions: number; surfaces: Set<string> }
  >()
  for (const { kind, recordId, name, surface } of state.reading.mentions) {
    const row = rows.get(recordId) ?? { kind, name, mentions: 0, surfaces: new Set<string>() }
    row.mentions += 1
    row.surfaces.add(surface)
    rows.set(recordId, row)
  }
  console.table(
    [...rows.values()]
      .sort((a, b) => a.kind.localeCompare(b.kind) || b.mentions - a.mentions)
      .map((row) => ({ ...row, surfaces: [...row.surfaces].join(' · ').slice(0, 60) })),
  )
}

/** Waits until the page is read; gives its last state. */
const awaitReading = async (
  extension: ChromiumExtension,
  tabId: number,
): Promise<PageState | undefined> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const state = await readState(extension, tabId)
    if (state && state.status !== 'reading') return state
    await new Promise((done) => setTimeout(done, 100))
  }
  return readState(extension, tabId)
}

const address = async (
  argument: string | undefined,
): Promise<{ url: string; close(): Promise<void> }> => {
  if (argument && /^https?:\/\//.test(argument)) return { url: argument, close: async () => {} }
  const server = await startPageServer()
  if (!argument) return { url: `${server.origin}/${DEFAULT_PAGE}/`, close: server.close }
  if (!existsSync(argument)) {
    await server.close()
    throw new Error(
      `there is no file ${argument}; give a URL, an HTML file, or nothing for the sample page`,
    )
  }
  server.serve('/file', readFileSync(argument, 'utf8'))
  return { url: `${server.origin}/file`, close: server.close }
}

/** The reader's loop on one page, as a person would walk it: switch on, look, save, open the panel, export. */
const walk = async (extension: ChromiumExtension, page: Page): Promise<void> => {
  const popup = await extension.open('popup.html', page)
  const toggle = popup.getByRole('switch', { name: 'Highlight on this site' })
  await toggle.waitFor()
  if ((await toggle.getAttribute('aria-checked')) !== 'true') await toggle.click()
  const tabId = await extension.tabId(page)
  const state = await awaitReading(extension, tabId)
  if (state?.status !== 'article') {
    say(`no article on this page (${state?.status === 'none' ? state.reason : 'not read'})`)
    await shoot(popup, 'popup')
    return
  }
  say(`"${state.article.title}" · ${state.article.lang} · ${state.article.text.length} characters`)
  table(state)
  for (const link of state.reading.links)
    say(`reports ${link.recordId} (confidence ${link.confidence.toFixed(2)})`)
  for (const draft of state.reading.drafts)
    say(
      `draft: ${draft.type}, ${draft.status}, ${draft.parties.map(({ name }) => name).join(' + ')}`,
    )
  await page.bringToFront()
  await page.waitForTimeout(500)
  await shoot(page, 'page')
  await popup.bringToFront()
  await popup.setViewportSize({ width: 400, height: 600 })
  await popup.getByRole('button', { name: 'Save article' }).click()
  await popup.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  say('saved the article')
  await shoot(popup, 'popup')
  const panel = await extension.open('sidepanel.html', page)
  await panel.setViewportSize({ width: 400, height: 900 })
  await panel.getByRole('region', { name: 'Agreements' }).waitFor()
  await shoot(panel, 'panel')
  await exportCatalogue(extension)
}

const exportCatalogue = async (extension: ChromiumExtension): Promise<void> => {
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Articles' }).click()
  await shoot(options, 'options')
  await options.getByRole('tab', { name: 'Import and export' }).click()
  const download = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export', exact: true }).click()
  const file = join(OUT, 'catalogue.json')
  await (await download).saveAs(file)
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const counts = Object.entries(parsed ?? {})
    .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
    .map(([name, rows]) => `${rows.length} ${name}`)
  say(`exported ${resolve(file)}: ${counts.join(', ')}`)
}

const main = async (): Promise<void> => {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const headless = !hasDisplay()
  const target = await address(process.argv[2])
  const extension = await launchChromium({ headless })
  const page = await extension.context.newPage()
  await page.goto(target.url)
  if (headless) await walk(extension, page)
  else {
    say('the browser is open; click the Pactlight icon, then "Highlight on this site"')
    await new Promise<void>((done) => extension.context.once('close', () => done()))
  }
  await extension.close()
  await target.close()
}

await main().catch((error: unknown) => {
  console.error(`pactlight: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
