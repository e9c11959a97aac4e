import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright'

const OUTPUT = new URL('../../.output/', import.meta.url)

/** Everything off that would make Chromium itself talk to the network. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--allow-browser-signin=false',
  '--remote-debugging-port=0',
  '--enable-unsafe-extension-debugging',
]

export interface LaunchOptions {
  /** Folder under `.output`; the end-to-end build unless told otherwise. */
  build?: string
  /** A profile to keep; without one a fresh profile is made and removed on close. */
  profile?: string
  headless?: boolean
  /** Browser language, for example `de` or `zh-CN`. */
  lang?: string
  colorScheme?: 'light' | 'dark'
  args?: string[]
  /** Arguments that Playwright sets and this test needs unset. */
  ignoreDefaultArgs?: readonly string[]
}

export interface ChromiumExtension {
  context: BrowserContext
  id: string
  /** Address of one of the extension's own pages. */
  url(path: string): string
  /** The background service worker, woken if it sleeps. */
  worker(): Promise<Worker>
  /** The browser's id of an open tab. */
  tabId(page: Page): Promise<number>
  /** Opens `popup.html` or `sidepanel.html` for a tab, in a tab of its own. */
  open(path: 'popup.html' | 'sidepanel.html', about: Page): Promise<Page>
  /** Ends the browser's processes at once, as a crash would (SIGKILL). */
  kill(): Promise<void>
  close(): Promise<void>
}

/** A new profile opens the welcome page, which would come to the front in the middle of a test. */
const closeWelcome = async (context: BrowserContext): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))
    if (welcome) return welcome.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the welcome page did not open in a new profile')
}

/** Starts a real Chromium with Pactlight loaded unpacked. Needs PACTLIGHT_CHROMIUM or Playwright's own Chromium. */
export const launchChromium = async (options: LaunchOptions = {}): Promise<ChromiumExtension> => {
  const folder = fileURLToPath(new URL(options.build ?? 'chrome-mv3-e2e', OUTPUT))
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pactlight-'))
  const lang = options.lang ?? 'en-US'
  const executablePath = process.env.PACTLIGHT_CHROMIUM
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    channel: 'chromium',
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    env: { ...process.env, LANGUAGE: lang },
    ...(options.ignoreDefaultArgs ? { ignoreDefaultArgs: [...options.ignoreDefaultArgs] } : {}),
    args: [
      ...QUIET,
      `--lang=${lang}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.args ?? []),
    ],
  })
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL((await worker()).url()).host
  if (!options.profile) await closeWelcome(context)
  const url = (path: string): string => `chrome-extension://${id}/${path}`

  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront()
    const found = await (await worker()).evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({})
      // The browser hides addresses such as chrome://version from extensions; such a tab is known by being in front.
      const shown = tabs.find((tab) => tab.url === wanted) ?? tabs.find((tab) => tab.active)
      return shown?.id
    }, page.url())
    if (found === undefined) throw new Error('no tab shows this page')
    return found
  }

  return {
    context,
    id,
    url,
    worker,
    tabId,
    open: async (path, about) => {
      const id_ = await tabId(about)
      const page = await context.newPage()
      await page.goto(`${url(path)}?tabId=${id_}`)
      return page
    },
    kill: async () => {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
      spawnSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`])
      await gone
    },
    close: async () => {
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true })
    },
  }
}
