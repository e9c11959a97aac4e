import { browser } from 'wxt/browser'
import { z } from 'zod'
import { type PageState, pageStateKey } from './page-state'

/** `storage.session` holds 10 MB in both browsers; the rest is left to everything else kept there. */
const MOST_BYTES = 8_000_000
const LEDGER = 'pages'

/** Which tabs have a state, least recently written first, with its size in bytes. */
const ledgerSchema = z.array(z.tuple([z.number(), z.number()]))

/** What is known of a tab's page; null when nothing is. Only the background writes these, so the shape is trusted. */
export const readPageState = async (tabId: number): Promise<PageState | null> => {
  const key = pageStateKey(tabId)
  const stored = await browser.storage.session.get<Record<string, PageState>>(key)
  return stored[key] ?? null
}

/** Calls back when the tab's state changes. Gives the function that ends it. */
export const watchPageState = (
  tabId: number,
  onChange: (state: PageState | null) => void,
): (() => void) => {
  const key = pageStateKey(tabId)
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) void readPageState(tabId).then(onChange)
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}

const readLedger = async (): Promise<[number, number][]> => {
  const stored = await browser.storage.session.get(LEDGER)
  const parsed = ledgerSchema.safeParse(stored[LEDGER])
  return parsed.success ? parsed.data : []
}

/** Tabs whose page has a state. */
export const knownTabs = async (): Promise<number[]> => (await readLedger()).map(([tab]) => tab)

let queue: Promise<void> = Promise.resolve()

/** One change of the ledger after the other; nothing of it needs to survive the worker. */
const inTurn = (job: () => Promise<void>): Promise<void> => {
  queue = queue.then(job, job)
  return queue
}

/** Keeps a tab's state and drops the oldest others beyond the space there is. A page too large to keep is kept as such. */
export const writePageState = (tabId: number, state: PageState): Promise<void> =>
  inTurn(async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(state)).byteLength
    const kept: PageState =
      bytes > MOST_BYTES ? { status: 'none', url: state.url, reason: 'too-large' } : state
    const size = kept === state ? bytes : 0
    const ledger = (await readLedger()).filter(([tab]) => tab !== tabId)
    let total = ledger.reduce((sum, [, each]) => sum + each, size)
    const dropped: string[] = []
    while (total > MOST_BYTES) {
      const [oldest] = ledger.splice(0, 1)
      if (!oldest) break
      dropped.push(pageStateKey(oldest[0]))
      total -= oldest[1]
    }
    if (dropped.length > 0) await browser.storage.session.remove(dropped)
    await browser.storage.session.set({
      [pageStateKey(tabId)]: kept,
      [LEDGER]: [...ledger, [tabId, size]],
    })
  })

/** Forgets a tab. */
export const dropPageState = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const ledger = await readLedger()
    if (!ledger.some(([tab]) => tab === tabId)) return
    await browser.storage.session.remove(pageStateKey(tabId))
    await browser.storage.session.set({ [LEDGER]: ledger.filter(([tab]) => tab !== tabId) })
  })
