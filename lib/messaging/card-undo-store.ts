import { browser } from 'wxt/browser'
import type { Undo } from '@/lib/settings/decisions'

const keyOf = (tabId: number): string => `cardUndo:${tabId}`

/** Keeps how to take back what was last decided in a tab's card. Only the background writes it, so the shape is trusted. */
export const writeCardUndo = (tabId: number, undo: Undo): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: undo })

/** Takes it out, so that it is used once; null when there is none. */
export const takeCardUndo = async (tabId: number): Promise<Undo | null> => {
  const key = keyOf(tabId)
  const stored = await browser.storage.session.get<Record<string, Undo>>(key)
  await browser.storage.session.remove(key)
  return stored[key] ?? null
}
