import type { RecentChange } from './journal'

/** The journal entries that the next undo and the next redo of a session turn. */
export interface UndoSteps {
  undo: RecentChange | undefined
  redo: RecentChange | undefined
}

/**
 * Which changes come next, from the journal's latest entries, newest first. Undo takes the newest change that stands;
 * redo the oldest of those undone after it, so that a new change ends what could be made again. Changes from before
 * `since` (ISO 8601, UTC) and the starting catalogue are left alone.
 */
export const undoSteps = (changes: readonly RecentChange[], since: string): UndoSteps => {
  let redo: RecentChange | undefined
  for (const change of changes) {
    if (change.at < since || change.label.code === 'seeds-loaded') break
    if (!change.undone) return { undo: change, redo }
    redo = change
  }
  return { undo: undefined, redo }
}
