/** Where the canary lives: `storage.local` in the extension, a variable in tests. */
export interface CanaryStorage {
  /** The stored value, unchecked; undefined when there is none. */
  read(): Promise<unknown>
  write(value: unknown): Promise<void>
}

let storage: CanaryStorage | undefined

/** Wires the canary's place. Without one, nothing is kept and nothing is found missing. */
export const setCanaryStorage = (next: CanaryStorage | undefined): void => {
  storage = next
}

export const getCanaryStorage = (): CanaryStorage | undefined => storage
