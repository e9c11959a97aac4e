type Listener = (...args: never[]) => unknown

const event = <L extends Listener>() => {
  const listeners = new Set<L>()
  return {
    listeners,
    addListener: (listener: L) => void listeners.add(listener),
    removeListener: (listener: L) => void listeners.delete(listener),
  }
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>

const copy = <T>(value: T): T => (value === undefined ? value : structuredClone(value))

const storageArea = () => {
  const data = new Map<string, unknown>()
  const onChanged = event<(changes: Changes) => void>()
  const write = (key: string, newValue: unknown) => {
    const oldValue = data.get(key)
    if (newValue === undefined) data.delete(key)
    else data.set(key, copy(newValue))
    return [key, { oldValue, newValue }] as const
  }
  const tell = (changes: Changes) => {
    for (const listener of onChanged.listeners) listener(changes)
  }
  return {
    data,
    onChanged,
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? [...data.keys()] : [keys].flat()
      return Object.fromEntries(
        wanted.filter((key) => data.has(key)).map((key) => [key, copy(data.get(key))]),
      )
    },
    set: async (values: Record<string, unknown>) =>
      tell(Object.fromEntries(Object.entries(values).map(([key, value]) => write(key, value)))),
    remove: async (keys: string | string[]) =>
      tell(Object.fromEntries([keys].flat().map((key) => write(key, undefined)))),
  }
}

/** The part of the browser's API that tests drive: storage that works, and messages the test delivers itself. */
export const fakeBrowser = () => ({
  runtime: {
    id: 'own-id',
    getURL: (path: string) => `chrome-extension://own-id${path}`,
    onMessage:
      event<(message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown>(),
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
  },
  storage: { local: storageArea(), session: storageArea() },
  tabs: { sendMessage: async (): Promise<unknown> => undefined },
  scripting: { executeScript: async (_order: { target: unknown }): Promise<unknown[]> => [] },
})

/** One caller after the other, as the Web Locks API does across windows. */
export const fakeLocks = () => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: <T>(_name: string, job: () => Promise<T>): Promise<T> => {
      const next = last.then(job, job)
      last = next.catch(() => undefined)
      return next
    },
  }
}
