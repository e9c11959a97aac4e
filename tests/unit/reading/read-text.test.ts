import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './support'

describe('readText', () => {
  it('links, paints and drafts with offsets into the given text', async () => {
    const text =
      'On 7 February 2024 Orbis Motors and the city of Turin signed a memorandum of understanding on clean transport.'
    const { links, mentions, drafts, lang } = await read(text)
    expect(lang).toBe('en')
    expect(links[0]).toMatchObject({ recordId: 'agreement:mou', recalled: false })
    const trigger = mentions.find(({ kind }) => kind === 'agreement')
    expect(trigger?.surface).toContain('memorandum of understanding')
    expect(trigger?.via.rule).toBe('trigger')
    expect(drafts[0]).toMatchObject({
      type: 'mou',
      status: 'signed',
      date: '2024-02-07',
      dateBasis: 'text',
      city: { recordId: 'city:turin' },
    })
    for (const quote of Object.values(drafts[0]?.evidence ?? {})) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
    }
  })

  it('says so while drafts are still being made', async () => {
    const pending: (boolean | undefined)[] = []
    const { drafting } = await read('Orbis Motors and the city of Turin signed a memorandum.', {
      onFound: async (found) => {
        pending.push(found.drafting)
      },
    })
    expect(pending).toEqual([true])
    expect(drafting).toBeUndefined()
  })

  it('keeps a year out that nothing states', async () => {
    const { drafts } = await read(
      'Am 18. Mai unterzeichneten die Stadt Turin und Orbis Motors eine Kooperationsvereinbarung.',
      { lang: 'de' },
    )
    expect(drafts[0]?.date).toBe('XXXX-05-18')
  })

  it('resolves "yesterday" by the page date and leaves it open without one', async () => {
    const text =
      'Yesterday, Orbis Motors and the University of Lindfield signed a cooperation agreement.'
    expect((await read(text, { publishedAt: '2024-03-01' })).drafts[0]).toMatchObject({
      date: '2024-02-29',
      dateBasis: 'page-date',
    })
    expect((await read(text)).drafts[0]).toMatchObject({ date: null, dateBasis: null })
  })

  it('reads any text without throwing and quotes only what stands there', async () => {
    const word = fc.constantFrom(
      'Orbis Motors',
      'Turin',
      'signed',
      'agreement',
      '签署',
      '协议',
      '与',
      '.',
      '\n',
      '“',
      '2024',
      'mit',
      'Vereinbarung',
      '5 Mio. €',
      '\u200b',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom('de', 'en', 'it', 'fr', 'es', 'zh', '', 'xx'),
        async (words, lang) => {
          const text = words.join(' ')
          const { drafts, mentions } = await read(text, { lang })
          for (const { start, end, surface } of mentions)
            expect(text.slice(start, end)).toBe(surface)
          for (const { quote } of drafts)
            expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
        },
      ),
      { numRuns: 60 },
    )
  })
})
