import type { ExportSource } from '@/lib/exchange/export-source'
import type { ReaderSettings } from '@/lib/exchange/reader-settings'
import type { CheckedItem } from './checked-item'
import { pageCorrections } from './corrections'
import { joinDecisions } from './decision-list'
import { decisions } from './decisions'
import { reviewed } from './reviewed'
import { savedViews } from './saved-views'

const readSettings = async (): Promise<ReaderSettings> => ({
  savedViews: await savedViews.get(),
  reviewed: await reviewed.get(),
  decisions: await decisions.get(),
  pageCorrections: await pageCorrections.get(),
})

/** The whole catalogue with what the reader keeps beside it. */
export const withSettings = (source: ExportSource): ExportSource => ({
  ...source,
  settings: readSettings,
})

/** Adds what was brought; where the two together do not fit any more, everything stays as it is. */
const add = async <T>(
  item: CheckedItem<T>,
  brought: unknown,
  join: (own: T, brought: T) => T,
): Promise<void> => {
  if (brought === undefined) return
  const value = item.check(brought)
  await item.change((own) => item.check(join(own, value), own))
}

/** Those of `items` of which no key is a key of `own`. */
const fresh = <T>(items: readonly T[], own: readonly T[], keysOf: (item: T) => string[]): T[] => {
  const taken = new Set(own.flatMap(keysOf))
  return items.filter((item) => !keysOf(item).some((key) => taken.has(key)))
}

/**
 * Takes in what a file brought. Nothing of the reader's own goes: of a view of the same name, a correction of the same
 * page or words that are decided already, theirs stays. A value that does not fit is left out as a whole.
 */
export const addSettings = async (brought: ReaderSettings): Promise<void> => {
  await add(savedViews, brought.savedViews, (own, views) => [
    ...own,
    ...fresh(views, own, ({ id, table, name }) => [id, `${table} ${name}`]),
  ])
  await add(reviewed, brought.reviewed, (own, keys) => [
    ...fresh(keys, own, (key) => [key]),
    ...own,
  ])
  await add(decisions, brought.decisions, joinDecisions)
  await add(pageCorrections, brought.pageCorrections, (own, pages) => [
    ...fresh(pages, own, ({ keys }) => keys),
    ...own,
  ])
}
