import { browser } from 'wxt/browser'
import type { RecordKind } from '@/lib/catalogue/record-kind'

const KEY = 'panelIntent'

/** What the reader wants the side panel to do, asked for outside of it. */
export type NewPanelIntent =
  | { tabId: number; type: 'new-record'; kind: RecordKind; text: string }
  | { tabId: number; type: 'new-alias'; text: string }
  /** A mention of the tab's reading: its place in `reading.mentions` of that version. */
  | { tabId: number; type: 'show-mention'; version: number; mention: number }

/** A wish that waits for the panel. `id` tells two equal wishes apart. */
export type PanelIntent = NewPanelIntent & { id: string }

/** Leaves a wish for the panel. Only the background does. */
export const writePanelIntent = (intent: NewPanelIntent): Promise<void> =>
  browser.storage.session.set({ [KEY]: { ...intent, id: crypto.randomUUID() } })

const read = async (): Promise<PanelIntent | null> => {
  const stored = await browser.storage.session.get<Record<string, PanelIntent>>(KEY)
  return stored[KEY] ?? null
}

/** Takes the waiting wish, so that it is acted on once; null when there is none. */
export const takePanelIntent = async (): Promise<PanelIntent | null> => {
  const intent = await read()
  if (intent) await browser.storage.session.remove(KEY)
  return intent
}

/** Calls back whenever a wish arrives while the panel is open; take it then. Gives the function that ends it. */
export const watchPanelIntent = (onIntent: () => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) onIntent()
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}
