import type { PaintSpan } from '@/lib/messaging/protocol'
import type { PageRoot } from './page-root'
import type { Painter } from './painter'

/** Milliseconds: between two looks at the pointer, until a card opens, and until it closes behind the pointer. */
const LOOK = 60
const OPEN = 200
const CLOSE = 300

/** Follows the pointer and says which mention it rests on. Costs one hit test in `LOOK` ms while the pointer moves. */
export const watchHover = (
  painter: Painter,
  root: PageRoot,
  actions: { onRest(span: PaintSpan): void; onLeave(): void },
): (() => void) => {
  const ended = new AbortController()
  let looking: ReturnType<typeof setTimeout> | undefined
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  let pointer: PointerEvent | undefined
  let under: PaintSpan | null = null

  const stay = () => {
    clearTimeout(closing)
    closing = undefined
  }
  const leave = () => {
    clearTimeout(opening)
    under = null
    closing ??= setTimeout(actions.onLeave, CLOSE)
  }
  const look = () => {
    looking = undefined
    if (!pointer) return
    if (root.holds(pointer)) return stay()
    const span = painter.at(pointer.clientX, pointer.clientY)
    if (!span) return leave()
    stay()
    if (span === under) return
    under = span
    clearTimeout(opening)
    opening = setTimeout(() => actions.onRest(span), OPEN)
  }

  const options = { passive: true, capture: true, signal: ended.signal }
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !event.isTrusted) return
      pointer = event
      looking ??= setTimeout(look, LOOK)
    },
    options,
  )
  // A finger has no hover: a tap on the words shows the card, a tap elsewhere takes it away.
  addEventListener(
    'click',
    (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || !event.isTrusted)
        return
      if (root.holds(event)) return
      const span = painter.at(event.clientX, event.clientY)
      if (span) actions.onRest(span)
      else actions.onLeave()
    },
    options,
  )
  document.documentElement.addEventListener('pointerleave', leave, options)
  return () => {
    ended.abort()
    for (const timer of [looking, opening, closing]) clearTimeout(timer)
  }
}
