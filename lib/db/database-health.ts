/**
 * How this context's database is.
 * `blocked`: another page of an older version keeps an upgrade waiting. `newer-schema`: this page is older than the
 * database and must be reloaded. `unavailable`: it cannot be opened. `data-missing`: rows are gone that once were there.
 */
export type DatabaseHealth = 'ok' | 'blocked' | 'newer-schema' | 'unavailable' | 'data-missing'

let health: DatabaseHealth = 'ok'
const listeners = new Set<() => void>()

/** The state now. With `subscribeDatabaseHealth` it fits React's `useSyncExternalStore`. */
export const getDatabaseHealth = (): DatabaseHealth => health

/** Calls `listener` after each change until the returned function is called. */
export const subscribeDatabaseHealth = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const setDatabaseHealth = (next: DatabaseHealth): void => {
  if (next === health) return
  health = next
  for (const listener of listeners) listener()
}
