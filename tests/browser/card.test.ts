import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CardRequest } from '@/lib/highlight/card'
import type { CardOption, MentionCard } from '@/lib/messaging/protocol'

vi.stubGlobal('browser', {
  runtime: { id: 'own-id' },
  i18n: {
    getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
  },
})
const { CARD_CSS } = await import('@/lib/highlight/card-css')
const { createCard } = await import('@/lib/highlight/card')
const { createPageRoot } = await import('@/lib/highlight/page-root')

const option = (choice: CardOption['choice'], label: string): CardOption => ({
  choice,
  label,
  spoken: label,
})
const CONTENT: MentionCard = {
  kind: 'company',
  lang: 'en',
  kindName: 'Company',
  name: 'Huawei <img src=x onerror=alert(1)>',
  place: '3 of 5',
  known: '13 agreements on record',
  why: 'Genitive of Huawei',
  couldMean: 'Could also mean',
  others: [option(0, 'Huawei Device')],
  more: 'and 2 more',
  open: 'Open in panel',
  openByKey: 'Press Alt+Shift+L',
  wrong: 'Not right?',
  refusals: [option('not-here', 'Not meant on this page'), option('never-alias', 'Never')],
}
const VERDICT = { said: 'Left out', listed: 'In the settings', undo: 'Undo', undone: 'Taken back.' }
const request = (changes: Partial<CardRequest> = {}): CardRequest => ({
  content: CONTENT,
  anchor: () => new DOMRect(100, 100, 60, 20),
  byKey: false,
  dark: false,
  onOpen: async () => true,
  onChoose: async () => VERDICT,
  onUndo: async () => true,
  ...changes,
})
type Card = ReturnType<typeof createCard>

let root: ReturnType<typeof createPageRoot>
let card: Card
const host = (): Element | null => document.querySelector('html > pactlight-root')
const box = (): HTMLElement => {
  const found = root.shadow.querySelector<HTMLElement>('[role=dialog]')
  if (!found) throw new Error('the card has no box')
  return found
}

beforeEach(() => {
  root = createPageRoot(document, CARD_CSS, () => {})
  card = createCard(document, root)
})
afterEach(() => {
  card.hide()
  root.remove()
})

describe('the element in the page', () => {
  it('is one child of html outside of body, closed to the page', () => {
    card.show(request())
    expect(host()?.parentElement).toBe(document.documentElement)
    expect(host()?.shadowRoot).toBeNull()
    expect(document.body.contains(host())).toBe(false)
  })

  it('is not there before there is something to show', () => {
    expect(host()).toBeNull()
  })

  it('comes back after a framework threw it out', () => {
    card.show(request())
    card.hide()
    host()?.remove()
    card.show(request())
    expect(document.querySelectorAll('pactlight-root')).toHaveLength(1)
  })

  it('is taken over by a later script, which the earlier one hears of', () => {
    card.show(request())
    const replaced = vi.fn()
    const first = createPageRoot(document, CARD_CSS, replaced)
    first.attach()
    const second = createPageRoot(document, CARD_CSS, () => {})
    second.attach()
    expect(replaced).toHaveBeenCalledTimes(1)
    expect(document.querySelectorAll('pactlight-root')).toHaveLength(1)
    second.remove()
  })

  it('keeps its look under hostile page styles', () => {
    const style = document.createElement('style')
    style.textContent =
      'html > :not(head, body) { display: none !important; opacity: 0 !important; filter: blur(9px) }'
    document.head.append(style)
    onTestFinished(() => style.remove())
    card.show(request())
    expect(box().offsetWidth).toBeGreaterThan(100)
    const shown = getComputedStyle(host() ?? document.body)
    expect([shown.opacity, shown.filter]).toEqual(['1', 'none'])
  })
})

describe('the card', () => {
  it('says name, kind, rule, agreements and what else it could be, as text', () => {
    card.show(request())
    const text = box().textContent ?? ''
    for (const part of [CONTENT.name, 'Company', CONTENT.why, CONTENT.known, 'Huawei Device'])
      expect(text).toContain(part)
    expect(box().querySelector('img')).toBeNull()
  })

  it('stands beside the words and moves with them', () => {
    let top = 100
    card.show(request({ anchor: () => new DOMRect(100, top, 60, 20) }))
    expect(box().getBoundingClientRect().top).toBeGreaterThanOrEqual(120)
    top = 40
    dispatchEvent(new Event('scroll'))
    expect(box().getBoundingClientRect().top).toBeLessThan(100)
  })

  it('goes when the words are gone', () => {
    let there = true
    card.show(request({ anchor: () => (there ? new DOMRect(100, 100, 60, 20) : null) }))
    there = false
    dispatchEvent(new Event('scroll'))
    expect(card.isShown()).toBe(false)
    expect(box().hidden).toBe(true)
  })

  it('opens the panel on a real click and on nothing the page makes up', async () => {
    const onOpen = vi.fn(async () => true)
    card.show(request({ onOpen }))
    const button = box().querySelector('button')
    button?.click()
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(onOpen).not.toHaveBeenCalled()
    box().focus()
    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledTimes(1))
    await vi.waitFor(() => expect(card.isShown()).toBe(false))
  })

  it('names the key instead where the browser will not open the panel', async () => {
    card.show(request({ onOpen: async () => false, byKey: true }))
    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    await vi.waitFor(() => expect(box().textContent).toContain(CONTENT.openByKey))
    expect(card.isShown()).toBe(true)
  })

  it('takes the focus for the keyboard only, and gives it back', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    card.show(request())
    expect(document.activeElement).toBe(field)
    card.hide()
    card.show(request({ byKey: true }))
    expect(document.activeElement).toBe(host())
    expect(box().textContent).toContain('3 of 5')
    await userEvent.keyboard('{Escape}')
    expect(card.isShown()).toBe(false)
    expect(document.activeElement).toBe(field)
    field.remove()
  })

  it('takes the reader’s word by keyboard, and takes it back', async () => {
    const onChoose = vi.fn(async () => VERDICT)
    const onUndo = vi.fn(async () => true)
    card.show(request({ byKey: true, onChoose, onUndo }))
    // Past the alternative and the panel to "Not right?", and on to the first way to say no.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}{Tab}{Enter}')
    await vi.waitFor(() => expect(box().textContent).toContain('Left out'))
    expect(onChoose).toHaveBeenCalledWith('not-here')
    expect(root.shadow.activeElement?.textContent).toBe('Undo')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(box().textContent).toBe('Taken back.'))
    expect(onUndo).toHaveBeenCalledTimes(1)
  })

  it('settles which record is meant', async () => {
    const onChoose = vi.fn(async () => VERDICT)
    card.show(request({ byKey: true, onChoose }))
    await userEvent.keyboard('{Tab}{Enter}')
    await vi.waitFor(() => expect(onChoose).toHaveBeenCalledWith(0))
  })

  it('keeps the way back when the words are no mention any more and the pointer leaves', async () => {
    let there = true
    card.show(request({ anchor: () => (there ? new DOMRect(9, 9, 9, 9) : null), byKey: true }))
    await userEvent.keyboard('{Tab}{Enter}')
    await vi.waitFor(() => expect(box().textContent).toContain('Left out'))
    there = false
    dispatchEvent(new Event('scroll'))
    card.leave()
    expect(card.isShown()).toBe(true)
  })

  it('hears no decision that the page makes up', () => {
    const onChoose = vi.fn(async () => VERDICT)
    card.show(request({ onChoose }))
    for (const button of box().querySelectorAll('button')) button.click()
    expect(onChoose).not.toHaveBeenCalled()
    expect(box().querySelector('.refusals')?.checkVisibility()).toBe(false)
  })

  it('stays for the keyboard when the pointer wanders', () => {
    card.show(request({ byKey: true }))
    card.leave()
    expect(card.isShown()).toBe(true)
    card.hide()
    card.show(request())
    card.leave()
    expect(card.isShown()).toBe(false)
  })

  it('fits a narrow window, on a page from right to left', async () => {
    const LONG = { ...VERDICT, said: 'A name that is left out on this page from now on' }
    document.documentElement.dir = 'rtl'
    onTestFinished(() => document.documentElement.removeAttribute('dir'))
    const anchor = () => new DOMRect(innerWidth - 30, 100, 25, 20)
    card.show(request({ anchor, onChoose: async () => LONG }))
    const fits = () => {
      const { left, right } = box().getBoundingClientRect()
      return left >= 0 && right <= innerWidth
    }
    expect(fits()).toBe(true)
    box().focus()
    await userEvent.keyboard('{Tab}{Enter}')
    await vi.waitFor(() => expect(box().textContent).toContain(LONG.said))
    expect(fits()).toBe(true)
    expect(getComputedStyle(box()).direction).toBe('ltr')
  })
})
