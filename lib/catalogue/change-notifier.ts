import { reportError } from '@/lib/shared/report-error'

/** Called after each commit with what changed: whether names did, so that the index must be rebuilt. */
export type ChangeListener = (change: { namesChanged: boolean }) => void | Promise<void>

let listener: ChangeListener | undefined

/** Wires commits to the rest of the program: pages send `catalogue/changed`, the background refreshes its index. */
export const setChangeListener = (next: ChangeListener | undefined): void => {
  listener = next
}

/** Never fails: a commit is done, whether or not anybody hears of it. */
export const notifyChange = (namesChanged: boolean): void => {
  try {
    Promise.resolve(listener?.({ namesChanged })).catch((error: unknown) =>
      reportError('catalogue/notify', error),
    )
  } catch (error) {
    reportError('catalogue/notify', error)
  }
}
