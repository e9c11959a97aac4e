/** Milliseconds from the first change to its notice, so that one re-rendering is one notice. */
const FIRST_GAP = 500
/** The longest such wait: a page that changes for ever is looked at twice a minute. */
const LONGEST_GAP = 30_000
/** A page that was quiet for this many gaps counts as calm again. */
const CALM_GAPS = 4
/** Milliseconds between looks at the address where the browser does not tell of navigations. */
const ADDRESS_POLL = 1000
/** Milliseconds a single-page application gets to show what it navigated to. */
const NAVIGATION_GAP = 300
/** Past this many records a change counts as relevant unseen: looking at each would cost more than reading again. */
const MAX_RECORDS = 200
/** Text changes shorter than this are clocks, counters and tickers, UTF-16 code units. */
const MIN_TEXT = 20

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const IRRELEVANT =
  /^(?:script|style|link|meta|iframe|img|picture|source|svg|canvas|video|audio|noscript|input|template)$/i

const holdsText = (node: Node): boolean => {
  if (node.nodeType === TEXT_NODE) return (node as Text).data.trim().length >= MIN_TEXT
  return node.nodeType === ELEMENT_NODE && !IRRELEVANT.test(node.nodeName)
}

const isRelevant = (record: MutationRecord, root: Node | null): boolean => {
  if (record.type === 'characterData') return holdsText(record.target)
  // Beside the body stand only additions of extensions, ours among them.
  if (record.target === root) return [...record.addedNodes].some((node) => node.nodeName === 'BODY')
  // What a frame adds it tells when it has loaded; one that goes takes its article along.
  return (
    [...record.addedNodes].some(holdsText) ||
    [...record.removedNodes].some((node) => holdsText(node) || node.nodeName === 'IFRAME')
  )
}

interface Navigating {
  addEventListener(type: string, listener: () => void, options: { signal: AbortSignal }): void
}

const navigationOf = (view: Window): Navigating | null => {
  const found: unknown = Reflect.get(view, 'navigation')
  return typeof found === 'object' && found !== null && 'addEventListener' in found
    ? (found as Navigating)
    : null
}

export interface PageObserver {
  /** Open shadow roots of the page, whose changes the document does not tell of; in place of those named before. */
  watch(roots: readonly ShadowRoot[]): void
  stop(): void
}

/**
 * Calls `onChange` after the page's words may have changed: new or removed content, and client-side navigation.
 * While a notice is due the page is not observed, and the wait doubles while changes go on, so that a page that
 * mutates for ever costs one callback a gap. Nothing is told while the tab is hidden.
 */
export const observePage = (document: Document, onChange: () => void): PageObserver => {
  const view = document.defaultView
  if (!view) return { watch() {}, stop() {} }
  const ended = new AbortController()
  const { signal } = ended
  let gap = FIRST_GAP
  let lastNotice = performance.now()
  let address = view.location.href
  let timer: ReturnType<typeof setTimeout> | undefined
  let roots: readonly ShadowRoot[] = []

  const observe = () => {
    // The document itself, so that replacing <html> or <body> is seen too.
    for (const root of [document, ...roots])
      observer.observe(root, { childList: true, characterData: true, subtree: true })
  }
  const notify = () => {
    timer = undefined
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', notify, { once: true, signal })
      return
    }
    lastNotice = performance.now()
    gap = Math.min(gap * 2, LONGEST_GAP)
    observe()
    onChange()
  }
  const schedule = (wait: number) => {
    observer.disconnect()
    clearTimeout(timer)
    timer = setTimeout(notify, wait)
  }
  const hasMoved = (): boolean => {
    if (view.location.href === address) return false
    address = view.location.href
    gap = FIRST_GAP
    schedule(NAVIGATION_GAP)
    return true
  }
  const observer = new MutationObserver((records) => {
    if (hasMoved()) return
    const root = document.documentElement
    if (records.length < MAX_RECORDS && !records.some((record) => isRelevant(record, root))) return
    if (performance.now() - lastNotice > gap * CALM_GAPS) gap = FIRST_GAP
    schedule(gap)
  })

  const navigation = navigationOf(view)
  if (navigation) navigation.addEventListener('currententrychange', hasMoved, { signal })
  else {
    view.addEventListener('popstate', hasMoved, { signal })
    view.addEventListener('hashchange', hasMoved, { signal })
    const poll = setInterval(hasMoved, ADDRESS_POLL)
    signal.addEventListener('abort', () => clearInterval(poll))
  }
  observe()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  return {
    watch(next) {
      if (next.length === roots.length && next.every((root, at) => root === roots[at])) return
      roots = next
      if (timer !== undefined || signal.aborted) return
      observer.disconnect()
      observe()
    },
    stop: () => ended.abort(),
  }
}
