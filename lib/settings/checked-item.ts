import { storage } from 'wxt/utils/storage'
import type { z } from 'zod'

/** One setting in `storage.local`, checked whenever it is read. */
export interface CheckedItem<T> {
  /** A value from elsewhere; where it does not fit, `otherwise` or the fallback. */
  check(value: unknown, otherwise?: T): T
  get(): Promise<T>
  /** What this window read or wrote last, so that a screen can be drawn at once; undefined before. */
  latest(): T | undefined
  set(value: T): Promise<void>
  /** Reads, edits and writes while no other window of the extension can do the same. Gives what was written. */
  change(edit: (value: T) => T): Promise<T>
  /** Calls back with the new and the former value after every change, wherever it was made. Gives the function that ends it. */
  watch(onChange: (value: T, former: T) => void): () => void
}

/** A setting under `local:<key>`. A stored value that does not fit `schema` reads as `fallback`. */
export const checkedItem = <T>(
  key: `local:${string}`,
  schema: z.ZodType<T>,
  fallback: T,
): CheckedItem<T> => {
  const item = storage.defineItem<unknown>(key, { version: 1 })
  const check = (stored: unknown, otherwise = fallback): T => {
    const parsed = schema.safeParse(stored)
    return parsed.success ? parsed.data : otherwise
  }
  let latest: T | undefined
  const get = async (): Promise<T> => {
    latest = check(await item.getValue())
    return latest
  }
  const set = (value: T): Promise<void> => {
    latest = value
    return item.setValue(value)
  }
  return {
    check,
    get,
    latest: () => latest,
    set,
    change: (edit) =>
      navigator.locks.request(`settings/${key}`, async () => {
        const next = edit(await get())
        await set(next)
        return next
      }),
    watch: (onChange) =>
      item.watch((stored, former) => {
        latest = check(stored)
        onChange(latest, check(former))
      }),
  }
}
