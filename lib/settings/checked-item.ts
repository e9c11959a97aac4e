import { storage } from 'wxt/utils/storage'
import type { z } from 'zod'

/** One setting in `storage.local`, checked whenever it is read. */
export interface CheckedItem<T> {
  get(): Promise<T>
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
  const check = (stored: unknown): T => {
    const parsed = schema.safeParse(stored)
    return parsed.success ? parsed.data : fallback
  }
  const get = async (): Promise<T> => check(await item.getValue())
  const set = (value: T): Promise<void> => item.setValue(value)
  return {
    get,
    set,
    change: (edit) =>
      navigator.locks.request(`settings/${key}`, async () => {
        const next = edit(await get())
        await set(next)
        return next
      }),
    watch: (onChange) => item.watch((stored, former) => onChange(check(stored), check(former))),
  }
}
