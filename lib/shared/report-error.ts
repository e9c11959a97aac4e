export type ErrorListener = (place: string, error: unknown) => void

let listener: ErrorListener | undefined

/** Replaces what happens with reported errors (tests and the settings page's log use it). */
export const onReportedError = (next: ErrorListener | undefined): void => {
  listener = next
}

/**
 * The one sink for unexpected errors. `place` is a code path such as `index/rebuild`.
 * Only the error's name and stack are kept: its message may quote the page.
 */
export const reportError = (place: string, error: unknown): void => {
  listener?.(place, error)
  const name = error instanceof Error ? error.name : typeof error
  // biome-ignore lint/suspicious/noConsole: the single place that writes to the console
  console.error(`[pactlight] ${place}: ${name}`)
}
