import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { MentionCard } from '@/lib/messaging/protocol'

vi.stubGlobal('browser', {
  runtime: { id: 'own-id' },
  i18n: {
    getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
  },
})
const { CARD_CSS } = await import('@/lib/highlight/card-css')
const { createCard } = await import('@/lib/highlight/card')
const { createPageRoot } = await import('@/lib/highlight/page-root')

const CONTENT: MentionCard = {
  kind: 'company',
  name: 'Huawei <img src=x onerror=alert(1)>',
  surface: 'Huaweis',
  alias: 'Huawei',
  rule: 'genitive',
  agreements: 13,
  alternatives: ['A', 'B', 'C', 'D', 'E'],
}
const request = (changes: Partial<Parameters<Card['show']>[0]> = {}) => ({
  content: CONTENT,
  anchor: () => new DOMRect(100, 100, 60, 20),
  place: null,
  dark: false,
  onOpen: async () => true,
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
    expect(text).toContain('Huawei <img src=x onerror=alert(1)>')
    expect(text).toContain('kinds_company')
    expect(text).toContain('card_ruleGenitive Huawei')
    expect(text).toContain('card_agreements 13')
    expect(text).toContain('card_alternatives A · B · C +2')
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
    await userEvent.keyboard('{Tab}{Enter}')
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledTimes(1))
    await vi.waitFor(() => expect(card.isShown()).toBe(false))
  })

  it('names the key instead where the browser will not open the panel', async () => {
    card.show(request({ onOpen: async () => false, place: { index: 0, count: 2 } }))
    await userEvent.keyboard('{Tab}{Enter}')
    await vi.waitFor(() => expect(box().textContent).toContain('card_openByKey'))
    expect(card.isShown()).toBe(true)
  })

  it('takes the focus for the keyboard only, and gives it back', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    card.show(request())
    expect(document.activeElement).toBe(field)
    card.hide()
    card.show(request({ place: { index: 2, count: 5 } }))
    expect(document.activeElement).toBe(host())
    expect(box().textContent).toContain('card_place 3 5')
    await userEvent.keyboard('{Escape}')
    expect(card.isShown()).toBe(false)
    expect(document.activeElement).toBe(field)
    field.remove()
  })
})
