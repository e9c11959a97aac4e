/** What the benchmark calls inside the options page. All times are milliseconds. */
export interface OptionsPageTimes {
  timeRows: () => Promise<number>
  timeSort: (column: string) => Promise<number>
  timeSearch: (query: string) => Promise<number>
  timeFilter: (label: string) => Promise<number>
  timeScroll: (frames: number) => Promise<number[]>
}

declare global {
  var optionsPage: OptionsPageTimes
}

/** Runs in every page before its own scripts. It is sent as text, so it refers to nothing outside of itself. */
export const installOptionsPage = (): void => {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame)

  const firstRow = (): string | null =>
    document.querySelector('table tbody a[data-row]')?.getAttribute('data-row') ?? null
  const rowCount = (): string | null =>
    document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount') ?? null

  /** From navigation until the first rows are drawn. */
  const timeRows = async (): Promise<number> => {
    while (firstRow() === null) await frame()
    await frame()
    return performance.now()
  }

  /** From `act` until the table shows something else and the frame that shows it is done. */
  const timeChange = async (act: () => void): Promise<number> => {
    const before = `${firstRow()} ${rowCount()}`
    await frame()
    const begun = performance.now()
    act()
    while (`${firstRow()} ${rowCount()}` === before) {
      if (performance.now() - begun > 20_000) throw new Error(`the table did not change: ${before}`)
      await frame()
    }
    await new Promise((resolve) => setTimeout(resolve, 0))
    return performance.now() - begun
  }

  const button = (name: string): HTMLElement => {
    const found = [...document.querySelectorAll<HTMLElement>('th button')].find(
      (each) => each.textContent?.trim().startsWith(name) === true,
    )
    if (!found) throw new Error(`no column ${name}`)
    return found
  }

  const timeSort = (column: string): Promise<number> => timeChange(() => button(column).click())

  /** Types into the search box as a key would. */
  const timeSearch = (query: string): Promise<number> => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]')
    if (!box) throw new Error('no search box')
    return timeChange(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, query)
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }

  /** Opens a filter, then ticks its first value. */
  const timeFilter = async (label: string): Promise<number> => {
    document.querySelector<HTMLElement>(`[aria-label^="Filter: ${label}"]`)?.click()
    const tick = (): HTMLElement | null =>
      document.querySelector('[role="dialog"] input[type="checkbox"]')
    while (!tick()) await frame()
    const ms = await timeChange(() => tick()?.click())
    tick()?.click()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    return ms
  }

  /** Scrolls a screen in five frames, for `frames` frames; how long they took, sorted. */
  const timeScroll = async (frames: number): Promise<number[]> => {
    const scroller = document.querySelector('table')?.parentElement
    if (!scroller) throw new Error('no table')
    const deltas: number[] = []
    let last = await frame()
    for (let turn = 0; turn < frames; turn++) {
      scroller.scrollTop += 160
      const now = await frame()
      deltas.push(now - last)
      last = now
    }
    scroller.scrollTop = 0
    return deltas.sort((a, b) => a - b)
  }

  globalThis.optionsPage = { timeRows, timeSort, timeSearch, timeFilter, timeScroll }
}
