import { useCallback, useEffect, useState } from 'react'
import { askFromExtension } from '@/lib/messaging/client'
import type { PageState } from '@/lib/messaging/page-state'
import { readPageState, watchPageState } from '@/lib/messaging/page-state-store'
import type { TabInfo } from '@/lib/platform/tabs'
import { type PageKind, pageKind } from '@/lib/platform/web-page'

/** What a screen can say about a tab's page. `closed`: a page that no extension may read, or that refused. */
export type Page =
  | { status: 'looking' }
  | { status: 'closed'; kind: PageKind }
  | { status: 'slow' }
  | PageState

/** How long reading may take before the screen says that it is slow, milliseconds. */
const SLOW_AFTER = 5000

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url

/** A state of the page that the tab showed before is of no use; a tab whose address is hidden is taken at its word. */
const isCurrent = (state: PageState, tab: TabInfo): boolean =>
  tab.url === '' || withoutFragment(state.url) === withoutFragment(tab.url)

/**
 * Follows what the background knows of a tab's page, and asks it to read the page where it knows nothing
 * (a fresh page, a browser or worker started again). What is known already is shown at once, and checked.
 */
export const usePageState = (
  tab: TabInfo | null | undefined,
): { page: Page; retry: () => void } => {
  const [page, setPage] = useState<Page>({ status: 'looking' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts it again
  useEffect(() => {
    if (!tab) return
    const kind = tab.url === '' ? 'web' : pageKind(tab.url)
    // Whether files may be read only the browser knows, and only by trying.
    if (kind !== 'web' && kind !== 'file') {
      setPage({ status: 'closed', kind })
      return
    }
    let current = true
    const show = (next: Page) => {
      if (current) setPage(next)
    }
    const slow = setTimeout(
      () => setPage((known) => (current && isWaiting(known) ? { status: 'slow' } : known)),
      SLOW_AFTER,
    )
    const stop = watchPageState(tab.id, (state) => {
      if (state && isCurrent(state, tab)) show(state)
    })
    const start = async () => {
      const state = await readPageState(tab.id)
      if (state && isCurrent(state, tab)) show(state)
      else show({ status: 'reading', url: tab.url })
      const isKnown = state && isCurrent(state, tab) && state.status !== 'reading'
      // Where the site is off nobody noticed that the page was loaded again.
      const onlyIfChanged = Boolean(isKnown)
      const reply = await askFromExtension({ type: 'tab/read', tabId: tab.id, onlyIfChanged })
      if (isKnown) return
      if (!reply.ok || !reply.value.ok) show({ status: 'closed', kind })
    }
    void start()
    return () => {
      current = false
      clearTimeout(slow)
      stop()
    }
  }, [tab, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { page, retry }
}

const isWaiting = (page: Page): boolean => page.status === 'looking' || page.status === 'reading'
