import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '@/lib/article/quote-selector'
import { CHINESE, ENGLISH, GERMAN, ITALIAN } from '../../support/article-page'
import { describeQuote } from '../../support/describe-quote'

const TEXTS = [GERMAN, ENGLISH, ITALIAN, CHINESE].map((page) => page.paragraphs.join('\n'))

/** Every sentence of the texts with its place. */
const SENTENCES = TEXTS.flatMap((text) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({ text, start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end - start > 15),
)

const EDITS: Readonly<Record<string, (text: string, start: number, end: number) => string>> = {
  'nothing changed': (text) => text,
  'a paragraph added in front': (text) =>
    `Korrektur: In einer früheren Fassung fehlte ein Name.\n${text}`,
  'an advertisement put in the middle': (text, start) =>
    `${text.slice(0, start)}Anzeige – jetzt buchen\n${text.slice(start)}`,
  'text reflowed': (text) => text.replaceAll('\n', ' '),
  'other quotation marks and dashes': (text) =>
    text.replace(/["„“]/g, '»').replace(/-/g, '–').replace(/'/g, '’'),
  'no-break spaces': (text) => text.replace(/ (?=\p{Lu})/gu, '\u00a0'),
  'a word inserted in the quote': (text, start, end) => {
    const middle = start + ((end - start) >> 1)
    return `${text.slice(0, middle)} neu ${text.slice(middle)}`
  },
  'the paragraphs in another order': (text) => text.split('\n').reverse().join('\n'),
}

describe.each(Object.entries(EDITS))('after %s', (_, edit) => {
  it('finds every sentence again, and no other', () => {
    expect(SENTENCES.length).toBeGreaterThan(25)
    for (const { text, start, end } of SENTENCES) {
      const { quote, position } = describeQuote(text, start, end)
      const edited = edit(text, start, end)
      const found = findQuote(edited, quote, position)
      const words = found ? edited.slice(found.start, found.end) : ''
      const plain = (value: string) => value.replace(/ neu |[^\p{L}\p{N}]/gu, '')
      expect(plain(words)).toBe(plain(quote.exact))
    }
  })
})

describe('findQuote', () => {
  it('tells repeated words apart by their context', () => {
    const text =
      'Siemens signed in Berlin. Later that day Siemens signed in Rome. In the end Siemens signed in Oslo.'
    const start = text.indexOf('Siemens signed in Rome')
    const { quote } = describeQuote(text, start, start + 'Siemens signed'.length)
    expect(findQuote(`Update: ${text}`, quote)?.start).toBe(start + 8)
  })

  it('is null for a sentence that is gone', () => {
    const text = ENGLISH.paragraphs.join('\n')
    const { quote, position } = describeQuote(GERMAN.paragraphs.join('\n'), 0, 120)
    expect(findQuote(text, quote, position)).toBeNull()
  })

  it('is null for an empty quote', () => {
    expect(findQuote('text', { exact: '', prefix: '', suffix: '' })).toBeNull()
  })

  it('finds any span of any text where nothing changed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const start = Math.min(one % text.length, other % text.length)
          const end = Math.max(one % text.length, other % text.length) + 1
          const { quote, position } = describeQuote(text, start, end)
          const found = findQuote(text, quote, position)
          // Equal words in an equal context may stand elsewhere too.
          expect(found && text.slice(found.start, found.end).length).toBe(end - start)
        },
      ),
    )
  })

  it('keeps context that does not split a character', () => {
    const text = `${'👍'.repeat(40)}word${'👍'.repeat(40)}`
    const { quote } = describeQuote(text, 80, 84)
    // With the u flag this matches lone surrogates only.
    expect(quote.prefix + quote.suffix).not.toMatch(/[\ud800-\udfff]/u)
  })
})
