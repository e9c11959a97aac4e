import { i18n } from '#i18n'
import type { MentionCard } from '@/lib/messaging/protocol'
import { cardPosition } from './card-position'
import { agreementsText, alternativesText, kindText, ruleText } from './card-text'
import { kindIcon } from './kind-icon'
import type { PageRoot } from './page-root'

interface CardRequest {
  content: MentionCard
  /** The words' box in the viewport, asked again while the page scrolls; null once they are out of sight. */
  anchor(): DOMRect | null
  /** Where the mention stands among all, for keyboard navigation; null when hovered. */
  place: { index: number; count: number } | null
  dark: boolean
  /** The reader asked for the record in the side panel. Gives whether it opened. */
  onOpen(): Promise<boolean>
}

/** The one small window about a mention. It shows; the only thing it can do is ask for the side panel. */
export interface Card {
  show(request: CardRequest): void
  hide(): void
  isShown(): boolean
}

const element = (document: Document, tag: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

export const createCard = (document: Document, root: PageRoot): Card => {
  const box = document.createElement('div')
  box.hidden = true
  box.tabIndex = -1
  box.setAttribute('role', 'dialog')
  const said = element(document, 'div', 'said', '')
  said.setAttribute('aria-live', 'polite')
  root.shadow.append(box, said)
  let shown: CardRequest | null = null
  /** What had the focus before a keyboard card took it. */
  let before: Element | null = null

  const place = () => {
    const anchor = shown?.anchor()
    if (!anchor) return hide()
    const { left, top } = cardPosition(
      anchor,
      { width: box.offsetWidth, height: box.offsetHeight },
      { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    )
    box.style.left = `${left}px`
    box.style.top = `${top}px`
  }

  /** The panel also holds the reader's corrections: nothing is decided in the page itself. */
  const openButton = ({ onOpen }: CardRequest, className: string, text: string): HTMLElement => {
    const button = element(document, 'button', className, text)
    button.addEventListener('click', async (event) => {
      // The page can make events of its own, and those must not act.
      if (!event.isTrusted) return
      if (await onOpen()) hide()
      else
        button.parentElement?.replaceWith(
          element(document, 'p', '', i18n.t('card.openByKey', ['Alt+Shift+L'])),
        )
    })
    return button
  }

  const fill = (request: CardRequest) => {
    const { content, place: position } = request
    const kind = element(document, 'span', 'kind', kindText(content.kind))
    kind.prepend(kindIcon(document, content.kind))
    const head = element(document, 'div', 'head', '')
    head.append(kind)
    if (position)
      head.append(
        element(
          document,
          'span',
          'place',
          i18n.t('card.place', [String(position.index + 1), String(position.count)]),
        ),
      )
    const name = element(document, 'div', 'name', content.name)
    const lines = [
      element(document, 'p', 'count', agreementsText(content)),
      element(document, 'p', '', ruleText(content)),
      element(document, 'p', '', alternativesText(content)),
    ].filter(({ textContent }) => textContent)
    box.className = `box ${content.kind}${request.dark ? ' dark' : ''}`
    box.setAttribute('aria-label', `${content.name}, ${kindText(content.kind)}`)
    const actions = element(document, 'div', 'actions', '')
    actions.append(
      openButton(request, '', i18n.t('card.openPanel')),
      openButton(request, 'quiet', i18n.t('card.notRight')),
    )
    box.replaceChildren(head, name, ...lines, actions)
  }

  const hide = () => {
    if (!shown) return
    shown = null
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

  return {
    show(request) {
      root.attach()
      if (!shown) {
        addEventListener('scroll', place, { capture: true, passive: true })
        addEventListener('resize', place)
        addEventListener('keydown', onKey, true)
      }
      shown = request
      fill(request)
      box.hidden = false
      place()
      if (!request.place || !shown) return
      before ??= document.activeElement
      box.focus({ preventScroll: true })
      said.textContent = [agreementsText(request.content), ruleText(request.content)].join('. ')
    },
    hide,
    isShown: () => shown !== null,
  }
}
