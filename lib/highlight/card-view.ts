import type { CardOption, CardVerdict, MentionCard } from '@/lib/messaging/protocol'
import { kindIcon } from './kind-icon'

/** What the reader can ask for in the card. */
export interface CardWishes {
  open(): void
  choose(option: CardOption): void
  undo(): void
  /** The card's size has changed. */
  resized(): void
}

/** A child, or nothing where there is nothing to say. */
type Child = Node | string | false

const element = (tag: string, className: string, ...children: Child[]): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.append(
    ...children.filter((child): child is Node | string => child !== false && child !== ''),
  )
  return made
}

const button = (className: string, text: string, onPress: () => void): HTMLElement => {
  const made = element('button', className, text)
  made.addEventListener('click', (event) => {
    // The page can make events of its own, and those must not act.
    if (event.isTrusted) onPress()
  })
  return made
}

const optionButtons = (options: readonly CardOption[], className: string, wishes: CardWishes) =>
  options.map((option) => {
    const made = button(className, option.label, () => wishes.choose(option))
    if (option.spoken !== option.label) made.setAttribute('aria-label', option.spoken)
    return made
  })

/** What the card says about a mention. `counted`: with its place among all, for the reader who walks from one to the next. */
export const mentionView = (
  content: MentionCard,
  counted: boolean,
  wishes: CardWishes,
): HTMLElement[] => {
  const { kindName, name, known, why, couldMean, others, more, refusals } = content
  const kind = element('span', 'kind', kindIcon(document, content.kind), kindName)
  const refuse = element('div', 'refusals', ...optionButtons(refusals, 'row', wishes))
  refuse.hidden = true
  const wrong = button('quiet', content.wrong, () => {
    refuse.hidden = !refuse.hidden
    wrong.setAttribute('aria-expanded', String(!refuse.hidden))
    wishes.resized()
  })
  wrong.setAttribute('aria-expanded', 'false')
  return [
    element('div', 'head', kind, counted && element('span', 'place', content.place)),
    element('div', 'name', name),
    element('p', 'known', known),
    element('p', '', why),
    element('p', 'label', couldMean),
    element('div', 'others', ...optionButtons(others, 'chip', wishes), more),
    element('div', 'actions', button('open', content.open, wishes.open), wrong),
    refuse,
  ].filter(({ childNodes }) => childNodes.length > 0)
}

/** What the card says once something was decided. */
export const verdictView = (
  { said, listed, undo }: CardVerdict,
  wishes: CardWishes,
): HTMLElement[] => [
  element('p', 'known', said),
  element('p', '', listed),
  element('div', 'actions', button('open', undo, wishes.undo)),
]

/** One line, in place of all the card can do. */
export const lineView = (text: string): HTMLElement[] => [element('p', 'known', text)]
