import Dexie from 'dexie'
import {
  type CatalogueStamp,
  type ChangesSince,
  changesSince,
  concernsCatalogue,
} from './catalogue-stamp'
import { isImporting } from './import-lock'

/** Changes are looked for at most this often, milliseconds. */
const PAUSE = 100
/** While an import runs: half of it is nothing to show, and reading would hold up its next chunk. */
const IMPORT_PAUSE = 300

export interface ChangeFollower {
  /** Brings the follower's copy up to date; gives the state it then has. Called at once, and never twice at a time. */
  onChanges: (changes: ChangesSince) => Promise<CatalogueStamp>
  onFailure: (error: unknown) => void
}

/**
 * Tells a follower that holds the catalogue as it was at `from` what was touched since then, now and after writes in any
 * window. Many writes in a row come together. Gives the function that ends it.
 */
export const followChanges = (
  from: CatalogueStamp,
  { onChanges, onFailure }: ChangeFollower,
): (() => void) => {
  let at = from
  let ended = false
  let stale = true
  let busy = false

  const look = async (): Promise<void> => {
    while (stale && !ended) {
      if (await isImporting()) {
        await new Promise((resolve) => setTimeout(resolve, IMPORT_PAUSE))
        continue
      }
      stale = false
      const changes = await changesSince(at)
      const nothing = changes.touched?.size === 0
      at = nothing ? changes.stamp : await onChanges(changes)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
  const wake = (): void => {
    if (busy || ended) return
    busy = true
    look()
      .catch((error: unknown) => {
        if (!ended) onFailure(error)
      })
      .finally(() => {
        busy = false
        if (stale && !ended) wake()
      })
  }
  const onMutation = (parts: object): void => {
    if (!concernsCatalogue(parts)) return
    stale = true
    wake()
  }

  Dexie.on.storagemutated.subscribe(onMutation)
  wake()
  return () => {
    ended = true
    Dexie.on.storagemutated.unsubscribe(onMutation)
  }
}
