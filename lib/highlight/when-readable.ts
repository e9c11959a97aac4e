/** Longest wait for an idle moment, milliseconds. */
const PATIENCE = 500

/** Runs `job` in an idle moment of the page, soon at the latest. Gives the function that calls it off. */
export const whenIdle = (job: () => void): (() => void) => {
  const handle = requestIdleCallback(job, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}

const isPrerendering = (document: Document): boolean =>
  'prerendering' in document && document.prerendering === true

/** Resolves once the document is parsed and the reader really sees it; a page rendered ahead waits until it is shown. */
export const whenReadable = async (document: Document, signal: AbortSignal): Promise<void> => {
  const event = (name: string) =>
    new Promise<void>((resolve) => {
      document.addEventListener(name, () => resolve(), { once: true, signal })
    })
  if (isPrerendering(document)) await event('prerenderingchange')
  if (document.readyState === 'loading') await event('DOMContentLoaded')
}
