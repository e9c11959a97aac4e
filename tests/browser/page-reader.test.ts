import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromPage } from '@/lib/messaging/protocol'
import { showPage } from '../support/live-page'

type Reply = (value: unknown) => void
const asked: { message: FromPage; reply: Reply }[] = []
vi.stubGlobal('browser', {
  runtime: {
    id: 'own-id',
    sendMessage: (message: FromPage) =>
      new Promise<unknown>((reply) => {
        asked.push({ message, reply })
      }),
  },
})
const { createPageReader } = await import('@/lib/highlight/page-reader')
type PageReading = Parameters<Parameters<typeof createPageReader>[1]['reading']>[0]

const sentence =
  'The council met on Monday to hear how the work on the new bridge goes on, and what it will cost.'
const article = (words: string): string =>
  `<article><h1>A headline about a bridge</h1>${`<p>${words} ${sentence} ${sentence}</p>`.repeat(6)}</article>`

let readings: PageReading[]
let errors: string[]
const reader = () =>
  createPageReader(document, {
    reading: (reading) => readings.push(reading),
    error: ({ code }) => errors.push(code),
  })

/** Answers the nth message as the background would. */
const answer = async (place: number, spans: number): Promise<void> => {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(place))
  const { message, reply } = asked[place] ?? {}
  if (message?.type !== 'page/read') throw new Error(`no reading was asked for at ${place}`)
  // Every text node that was kept is a block of the article.
  const blocks = message.page.kept.map((index) => [index])
  const list = Array.from({ length: spans }, (_, mention) => ({
    start: mention * 4,
    end: mention * 4 + 3,
    kind: 'company',
    mention,
  }))
  reply?.({
    ok: true,
    value: { version: message.version, highlight: true, spans: list, blocks, headline: [] },
  })
  await new Promise((resolve) => setTimeout(resolve, 0))
}

beforeEach(() => {
  asked.length = 0
  readings = []
  errors = []
})
afterEach(() => document.body.replaceChildren())

describe('reading the page', () => {
  it('sends the article and hands on the spans with the map they belong to', async () => {
    showPage(article('Alpha'))
    void reader().read(false)
    await answer(0, 3)
    expect(readings).toHaveLength(1)
    expect(readings[0]?.spans).toHaveLength(3)
    expect(readings[0]?.map?.text).toContain('Alpha')
  })

  it('drops an answer that a later reading has overtaken', async () => {
    const slow = reader()
    showPage(article('Alpha'))
    void slow.read(false)
    showPage(article('Beta'))
    void slow.read(false)
    await answer(1, 2)
    await answer(0, 5)
    expect(readings.map(({ spans }) => spans.length)).toEqual([2])
    expect(readings[0]?.map?.text).toContain('Beta')
  })

  it('counts versions up, also across scripts in one tab', async () => {
    showPage(article('Alpha'))
    await Promise.race([reader().read(false), vi.waitFor(() => expect(asked).toHaveLength(1))])
    await Promise.race([reader().read(true), vi.waitFor(() => expect(asked).toHaveLength(2))])
    const versions = asked.map(({ message }) => 'version' in message && message.version)
    expect(versions[1]).toBeGreaterThanOrEqual(Number(versions[0]))
    expect(versions[0]).toBeGreaterThan(1_000_000)
  })

  it('asks again only for other words, or when told to', async () => {
    const calm = reader()
    showPage(article('Alpha'))
    void calm.read(false)
    await answer(0, 1)
    showPage(article('Alpha'))
    await calm.read(false)
    expect(asked).toHaveLength(1)
    // The same words stand in new nodes: the old spans are shown there.
    expect(readings).toHaveLength(2)
    expect(readings[1]?.map).not.toBe(readings[0]?.map)
    void calm.read(true)
    await vi.waitFor(() => expect(asked).toHaveLength(2))
  })

  it('reports a page without an article and forgets what was shown', async () => {
    const one = reader()
    showPage(article('Alpha'))
    void one.read(false)
    await answer(0, 1)
    showPage('<p></p>')
    void one.read(false)
    await vi.waitFor(() => expect(asked[1]?.message.type).toBe('page/none'))
    expect(readings.at(-1)?.spans).toEqual([])
  })

  it('knows light text on a dark page', async () => {
    showPage(`<div style="color:#eee">${article('Alpha')}</div>`)
    void reader().read(false)
    await vi.waitFor(() => expect(asked[0]?.message).toMatchObject({ dark: true }))
  })

  it('says nothing any more once stopped', async () => {
    const stopped = reader()
    showPage(article('Alpha'))
    void stopped.read(false)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    stopped.stop()
    await answer(0, 1)
    expect(readings).toEqual([])
  })
})
