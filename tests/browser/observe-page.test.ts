import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { observePage, type PageObserver } from '@/lib/article/observe-page'
import { openRoots } from '@/lib/article/open-roots'
import { showPage } from '../support/live-page'

const WORDS = 'The council met on Monday to hear how the work on the new bridge goes on.'
const onChange = vi.fn()
let observer: PageObserver
const home = location.href

const paragraph = (): HTMLElement => {
  const made = document.createElement('p')
  made.textContent = WORDS
  return made
}
const noticed = (times = 1) =>
  vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(times), { timeout: 2500 })
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeEach(() => {
  showPage('<main></main>')
  onChange.mockReset()
  observer = observePage(document, onChange)
})
afterEach(() => {
  observer.stop()
  history.replaceState(null, '', home)
  document.body.replaceChildren()
})

describe('a living page', () => {
  it.each<[string, () => void]>([
    ['a paragraph that arrives', () => document.querySelector('main')?.append(paragraph())],
    ['pushState', () => history.pushState(null, '', '?route=2')],
    ['replaceState', () => history.replaceState(null, '', '?route=3')],
    ['a hash route', () => location.replace('#/article/4')],
    [
      'another body',
      () => {
        const body = document.createElement('body')
        body.append(paragraph())
        const old = document.body
        old.replaceWith(body)
        setTimeout(() => body.replaceWith(old), 1500)
      },
    ],
  ])('tells of %s', async (_what, change) => {
    change()
    await noticed()
    await wait(1200)
  })

  it('tells of changes inside open shadow roots, nested ones too', async () => {
    const host = document.createElement('div')
    const outer = host.attachShadow({ mode: 'open' })
    const inner = document.createElement('section')
    outer.append(inner)
    const deep = inner.attachShadow({ mode: 'open' })
    document.querySelector('main')?.append(host)
    await wait(50)
    observer.stop()
    observer = observePage(document, onChange)
    observer.watch(openRoots(document))
    deep.append(paragraph())
    await noticed()
  })

  it('does not tell of clocks, pictures and scripts', async () => {
    const clock = document.createElement('b')
    clock.textContent = '12:00'
    document.querySelector('main')?.append(clock)
    observer.stop()
    observer = observePage(document, onChange)
    clock.append(document.createElement('img'))
    clock.firstChild?.replaceWith('12:01')
    document.head.append(document.createElement('style'))
    await wait(900)
    expect(onChange).not.toHaveBeenCalled()
  })

  it('tells ever more seldom of a page that changes for ever', async () => {
    const storm = setInterval(() => document.querySelector('main')?.append(paragraph()), 5)
    await wait(4200)
    clearInterval(storm)
    // After 0.5 s, 1 s and 2 s; the next would come after 4 s more.
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2)
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(3)
  }, 10_000)
})

describe('openRoots', () => {
  it('is not misled by clobbered names, and stops at a limit', () => {
    showPage('<form><input name="shadowRoot"><img name="querySelectorAll"></form><div></div>')
    const host = document.querySelector('div')
    const root = host?.attachShadow({ mode: 'open' })
    expect(openRoots(document)).toEqual([root])
    for (let count = 0; count < 300; count++) {
      const widget = document.createElement('span')
      widget.attachShadow({ mode: 'open' })
      document.body.append(widget)
    }
    expect(openRoots(document).length).toBeLessThanOrEqual(100)
  })
})
