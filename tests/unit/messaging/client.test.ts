import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from '../../support/fake-browser'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
const { askFromPage, answerInPage, isConnected } = await import('@/lib/messaging/client')
const { askPage } = await import('@/lib/messaging/ask-page')

let sent = 0
const answers = (...queue: (() => Promise<unknown>)[]) => {
  sent = 0
  browser.runtime.sendMessage = async () => {
    const next = queue[Math.min(sent, queue.length - 1)]
    sent += 1
    return next?.()
  }
}
const closed = () => Promise.reject(new Error('The message channel closed before a response'))
const fine = async () => ({ ok: true, value: null })

beforeEach(() => {
  browser.runtime.id = 'own-id'
})

describe('a message from a page', () => {
  it('gives the background’s answer', async () => {
    answers(fine)
    expect(await askFromPage({ type: 'page/wake' })).toEqual({ ok: true, value: null })
    expect(sent).toBe(1)
  })

  it('is sent again when the worker was stopped in the middle', async () => {
    answers(closed, fine)
    expect(await askFromPage({ type: 'page/wake' })).toEqual({ ok: true, value: null })
    expect(sent).toBe(2)
  })

  it('gives up after the second time, and when refused', async () => {
    answers(closed)
    expect(await askFromPage({ type: 'page/wake' })).toMatchObject({ error: { code: 'no-answer' } })
    expect(sent).toBe(2)
    answers(async () => undefined)
    expect(await askFromPage({ type: 'page/wake' })).toMatchObject({ error: { code: 'no-answer' } })
  })

  it('says so when the extension was updated, and never throws', async () => {
    answers(async () => {
      browser.runtime.id = ''
      throw new Error('Extension context invalidated.')
    })
    const gone = { ok: false, error: { code: 'context-invalidated' } }
    expect(await askFromPage({ type: 'page/wake' })).toEqual(gone)
    expect(sent).toBe(1)
    expect(await askFromPage({ type: 'page/wake' })).toEqual(gone)
    expect(sent).toBe(1)
    expect(isConnected()).toBe(false)
  })
})

describe('a message to a page', () => {
  it('tells a missing script from an answer that is null', async () => {
    browser.tabs.sendMessage = async () => null
    expect(await askPage(1, { type: 'reread' })).toEqual({ ok: true, value: null })
    browser.tabs.sendMessage = async () => Promise.reject(new Error('Receiving end does not exist'))
    expect(await askPage(1, { type: 'reread' })).toMatchObject({ error: { code: 'no-answer' } })
  })

  it('is answered only when the extension itself asks', () => {
    const revealed: number[] = []
    const stop = answerInPage({
      reveal: ({ start }) => revealed.push(start) > 0,
      'next-mention': () => true,
      'previous-mention': () => true,
      selection: () => ({ text: '', start: null, end: null }),
      reread: () => null,
      'read-selection': () => true,
    })
    const replies: unknown[] = []
    const deliver = (id: string) => {
      for (const listener of browser.runtime.onMessage.listeners)
        listener({ type: 'reveal', start: 5, end: 9 }, { id }, (value) => replies.push(value))
    }
    deliver('other-id')
    deliver('own-id')
    stop()
    deliver('own-id')
    expect(revealed).toEqual([5])
    expect(replies).toEqual([true])
  })
})
