import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onReportedError } from '@/lib/shared/report-error'
import { fakeBrowser } from '../../support/fake-browser'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
const { refusedMessages, serveMessages } = await import('@/lib/messaging/server')

const PAGE = { id: 'own-id', url: 'https://a.example/x', frameId: 0, tab: { id: 7, windowId: 1 } }
const SCREEN = { id: 'own-id', url: 'chrome-extension://own-id/options.html' }
const STRANGER = { ...SCREEN, id: 'other' }

const calls: string[] = []
const note = <T>(type: string, value: T): T => {
  calls.push(type)
  return value
}

serveMessages(
  {
    'page/read': () => note('page/read', null),
    'page/none': () => note('page/none', null),
    'page/wake': async () => note('page/wake', { outdated: 'old' }),
    'page/card': () => {
      throw new RangeError('a bug')
    },
    'page/open-panel': async () => Promise.reject(new RangeError('a bug')),
    'page/decide': () => note('page/decide', null),
    'page/undo': () => note('page/undo', false),
  },
  {
    'tab/read': async ({ tabId }) => note('tab/read', { ok: tabId === 7 }),
    'text/read': () => note('text/read', null),
    'catalogue/changed': () => note('catalogue/changed', null),
  },
)

/** What the sender receives; `null` when the listener does not answer at all. */
const send = (message: unknown, sender: unknown): Promise<unknown> => {
  const [listener] = browser.runtime.onMessage.listeners
  return new Promise((resolve) => {
    if (listener?.(message, sender, resolve) !== true) resolve(null)
  })
}

beforeEach(() => {
  calls.length = 0
})

describe('the background’s listener', () => {
  it('answers a page and a screen, each by its own handlers', async () => {
    expect(await send({ type: 'page/wake' }, PAGE)).toEqual({
      ok: true,
      value: { outdated: 'old' },
    })
    expect(await send({ type: 'tab/read', tabId: 7 }, SCREEN)).toEqual({
      ok: true,
      value: { ok: true },
    })
    expect(calls).toEqual(['page/wake', 'tab/read'])
  })

  it.each([
    ['a screen’s message from a page', { type: 'catalogue/changed' }, PAGE],
    ['a page’s message from a screen', { type: 'page/wake' }, SCREEN],
    ['anything from a stranger', { type: 'catalogue/changed' }, STRANGER],
    ['an unknown type', { type: 'catalogue/delete', id: 'company:huawei' }, PAGE],
    ['a wrong shape', { type: 'tab/read', tabId: 'seven' }, SCREEN],
    ['a decision from a screen', { type: 'page/undo' }, SCREEN],
    [
      'a decision that names a record',
      { type: 'page/decide', version: 1, mention: 0, choice: 'company:huawei' },
      PAGE,
    ],
    ['a decision of a frame', { type: 'page/undo' }, { ...PAGE, frameId: 3 }],
    ['no object', 'page/wake', PAGE],
    [
      'a page without its parts',
      { type: 'page/read', version: 1, url: '', dark: false, page: {} },
      PAGE,
    ],
  ])('refuses %s and counts it', async (_name, message, sender) => {
    const before = refusedMessages()
    expect(await send(message, sender)).toBeNull()
    expect(calls).toEqual([])
    expect(refusedMessages()).toBe(before + 1)
  })

  it('answers with an error code when a handler breaks, at once or later', async () => {
    const places: string[] = []
    onReportedError((place) => places.push(place))
    vi.spyOn(console, 'error').mockImplementation(() => {})
    for (const type of ['page/card', 'page/open-panel'])
      expect(await send({ type, version: 1, mention: 0 }, PAGE)).toEqual({
        ok: false,
        error: { code: 'no-answer' },
      })
    onReportedError(undefined)
    expect(places).toEqual(['messages/answer', 'messages/answer'])
  })
})
