import type { CardChoice, CardVerdict, MentionCard } from '@/lib/messaging/protocol'
import { cardPosition } from './card-position'
import { type CardWishes, lineView, mentionView, verdictView } from './card-view'
import type { PageRoot } from './page-root'

/** Milliseconds that a decision's way back stays when the pointer has left, and that its last word stays. */
const LINGER = 6000
const LAST_WORD = 1800

export interface CardRequest {
  content: MentionCard
  /** The words' box in the viewport, asked again while the page scrolls; null once they are out of sight. */
  anchor(): DOMRect | null
  /** Asked for by keyboard: the card takes the focus and stays until it is closed. */
  byKey: boolean
  dark: boolean
  /** The reader asked for the record in the side panel. Gives whether it opened. */
  onOpen(): Promise<boolean>
  /** The reader decided. Null when the mention is no longer the page's. */
  onChoose(choice: CardChoice): Promise<CardVerdict | null>
  /** The reader takes the decision back. */
  onUndo(): Promise<boolean>
}

/** The one small window about a mention: what it is, why, and the reader's word on it. */
export interface Card {
  show(request: CardRequest): void
  /** The pointer has left words and card. */
  leave(): void
  hide(): void
  isShown(): boolean
}

export const createCard = (document: Document, root: PageRoot): Card => {
  const box = document.createElement('div')
  box.hidden = true
  box.tabIndex = -1
  box.dir = 'ltr'
  box.setAttribute('role', 'dialog')
  const said = document.createElement('div')
  said.className = 'said'
  said.setAttribute('aria-live', 'polite')
  root.shadow.append(box, said)
  box.addEventListener('pointerenter', () => clearTimeout(ending))
  let shown: CardRequest | null = null
  /** Once decided, the words may be no mention any more: the card stays where it is. */
  let decided = false
  let ending: ReturnType<typeof setTimeout> | undefined
  /** What had the focus before a keyboard card took it. */
  let before: Element | null = null

  const place = () => {
    if (!shown || decided) return
    const anchor = shown.anchor()
    if (!anchor) return hide()
    const { left, top } = cardPosition(
      anchor,
      { width: box.offsetWidth, height: box.offsetHeight },
      { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    )
    box.style.left = `${left}px`
    box.style.top = `${top}px`
  }
  const hide = () => {
    if (!shown) return
    shown = null
    clearTimeout(ending)
    box.hidden = true
    removeEventListener('scroll', place, true)
    removeEventListener('resize', place)
    removeEventListener('keydown', onKey, true)
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    before = null
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide()
  }
  const endAfter = (wait: number) => {
    clearTimeout(ending)
    ending = setTimeout(hide, wait)
  }

  /** Shows what came of a wish, unless another card is shown meanwhile. A button that had the focus hands it on. */
  const answer = (request: CardRequest, view: HTMLElement[], spoken: string) => {
    if (shown !== request) return
    const hadFocus = root.shadow.activeElement !== null
    // As wide as it was: the card does not move under the pointer, nor out of the window.
    box.style.width = `${box.offsetWidth}px`
    box.replaceChildren(...view)
    said.textContent = spoken
    if (hadFocus) (box.querySelector('button') ?? box).focus({ preventScroll: true })
  }
  const wishesOf = (request: CardRequest): CardWishes => {
    const wishes: CardWishes = {
      async open() {
        if (await request.onOpen()) hide()
        else answer(request, lineView(request.content.openByKey), request.content.openByKey)
      },
      async choose({ choice }) {
        if (decided) return
        decided = true
        const verdict = await request.onChoose(choice)
        if (!verdict) return hide()
        wishes.undo = async () => {
          await request.onUndo()
          answer(request, lineView(verdict.undone), verdict.undone)
          endAfter(LAST_WORD)
        }
        answer(request, verdictView(verdict, wishes), verdict.said)
      },
      undo() {},
      resized: place,
    }
    return wishes
  }

  return {
    show(request) {
      root.attach()
      if (!shown) {
        addEventListener('scroll', place, { capture: true, passive: true })
        addEventListener('resize', place)
        addEventListener('keydown', onKey, true)
      }
      clearTimeout(ending)
      shown = request
      decided = false
      const { content, byKey, dark } = request
      box.className = `box ${content.kind}${dark ? ' dark' : ''}`
      box.lang = content.lang
      box.style.width = ''
      box.setAttribute('aria-label', `${content.name}, ${content.kindName}`)
      box.replaceChildren(...mentionView(content, byKey, wishesOf(request)))
      box.hidden = false
      place()
      if (!byKey || !shown) return
      before ??= document.activeElement
      box.focus({ preventScroll: true })
      said.textContent = [content.known, content.why].join('. ')
    },
    leave() {
      if (decided) endAfter(LINGER)
      else if (!shown?.byKey) hide()
    },
    hide,
    isShown: () => shown !== null,
  }
}
