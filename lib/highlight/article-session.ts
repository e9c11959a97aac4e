import { observePage, type PageObserver } from '@/lib/article/observe-page'
import { openRoots } from '@/lib/article/open-roots'
import { isOwnFrame } from '@/lib/article/wordy-frame'
import { answerInPage, askFromPage, isConnected } from '@/lib/messaging/client'
import type { PaintSpan } from '@/lib/messaging/protocol'
import { createCard } from './card'
import { CARD_CSS } from './card-css'
import { createCssPainter } from './css-painter'
import { watchHover } from './hover'
import { createMentionTour } from './mention-tour'
import { showNotice } from './notice'
import { createPageReader, type PageReading } from './page-reader'
import { createPageRoot } from './page-root'
import { paceReadings } from './reading-pace'
import { selectedWords } from './selected-words'
import { whenReadable } from './when-readable'
import { withHeadline } from './with-headline'

/** Milliseconds a span stays marked after the panel led the reader to it. */
const FLASH = 2500

/**
 * Reads the page, asks the background what it names, and paints that, from now until the page closes, another
 * injection takes over, or the extension is updated.
 */
export const startArticleSession = async (document: Document): Promise<void> => {
  let outdated = ''
  // Started now, the background is awake by the time the page is parsed.
  void askFromPage({ type: 'page/wake' }).then((woken) => {
    if (woken.ok) outdated = woken.value.outdated
  })
  const ended = new AbortController()
  const { signal } = ended
  const painter = createCssPainter(document)
  const tour = createMentionTour(document, painter)
  const root = createPageRoot(document, CARD_CSS, () => end())
  const card = createCard(document, root)
  let reading: PageReading = { version: 0, map: null, headline: null, spans: [], dark: false }
  let observing: PageObserver | undefined
  let forced = false
  let flash: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    ended.abort()
    root.remove()
  }
  const outlived = () => {
    if (signal.aborted) return
    const { spans, dark } = reading
    end()
    if (spans.length > 0 && outdated) showNotice(document, root, outdated, dark)
  }

  const reader = createPageReader(document, {
    reading(next) {
      reading = next
      const { spans, map, headline } = next
      const shown = map && headline ? withHeadline(map, headline) : map
      if (spans.length > 0 && shown) painter.paint(spans, shown)
      else painter.clear()
      tour.reset(spans, shown)
      if (next.spans.length > 0) root.attach()
    },
    error({ code }) {
      if (code === 'context-invalidated') outlived()
    },
  })
  const pace = paceReadings(() => {
    const force = forced
    forced = false
    observing?.watch(openRoots(document))
    return reader.read(force)
  })
  const reread = () => {
    forced = true
    pace.requestNow()
  }

  const showCard = async (span: PaintSpan, byKey: boolean): Promise<void> => {
    const { version, dark } = reading
    const asked = { version, mention: span.mention }
    const answer = await askFromPage({ type: 'page/card', ...asked })
    if (!answer.ok && answer.error.code === 'context-invalidated') return outlived()
    if (!answer.ok || !answer.value || signal.aborted || version !== reading.version) return
    card.show({
      content: answer.value,
      byKey,
      dark,
      anchor: () => painter.boxesOf(span)[0] ?? null,
      onOpen: async () => {
        const opened = await askFromPage({ type: 'page/open-panel', ...asked })
        return opened.ok && opened.value.opened
      },
      onChoose: async (choice) => {
        const decided = await askFromPage({ type: 'page/decide', ...asked, choice })
        return decided.ok ? decided.value : null
      },
      onUndo: async () => {
        const undone = await askFromPage({ type: 'page/undo' })
        return undone.ok && undone.value
      },
    })
  }

  const step = (direction: 1 | -1): boolean => {
    const stop = tour.step(direction)
    if (stop) void showCard(stop.span, true)
    return stop !== null
  }
  const reveal = (span: { start: number; end: number }): boolean => {
    if (!painter.reveal(span)) return false
    painter.setCurrent(span)
    clearTimeout(flash)
    flash = setTimeout(() => painter.setCurrent(null), FLASH)
    return true
  }

  const stopAnswering = answerInPage({
    reveal,
    'next-mention': () => step(1),
    'previous-mention': () => step(-1),
    selection: () => selectedWords(getSelection(), reading.map),
    'read-selection': ({ whole }) => {
      const selection = getSelection()
      const isEmpty = !selection || selection.rangeCount === 0 || selection.isCollapsed
      if (isEmpty && !whole) return false
      reader.pin(whole || !selection ? null : selection.getRangeAt(0))
      reread()
      return true
    },
    reread: ({ onlyIfChanged }) => {
      if (onlyIfChanged) pace.request()
      else reread()
      return null
    },
  })
  const stopHover = watchHover(painter, root, {
    onRest: (span) => void showCard(span, false),
    onLeave: card.leave,
  })
  signal.addEventListener('abort', () => {
    stopAnswering()
    stopHover()
    pace.stop()
    reader.stop()
    clearTimeout(flash)
    card.hide()
    painter.clear()
  })

  await whenReadable(document, signal)
  if (signal.aborted) return
  observing = observePage(document, pace.request)
  signal.addEventListener('abort', observing.stop)
  pace.request()
  // A frame's `load` does not bubble.
  const onLoad = ({ target }: Event) => isOwnFrame(target) && pace.request()
  document.addEventListener('load', onLoad, { capture: true, signal })
  document.addEventListener('visibilitychange', () => isConnected() || outlived(), { signal })
  addEventListener('pageshow', (event) => event.persisted && reread(), { signal })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', reread, { signal })
}
