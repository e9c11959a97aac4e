import { describe, expect, it } from 'vitest'
import { findQuote } from '@/lib/article/quote-selector'
import { describeQuote } from '../../support/describe-quote'
import { newsTexts } from '../../support/news-sentences'

/** Texts whose sentences have a near twin elsewhere in the same text. */
const TEXTS = newsTexts(3, 20)
const CASES = TEXTS.flatMap(({ text, pairs }) =>
  pairs.map(({ sentence, nearly }) => ({ text, sentence, nearly, start: text.indexOf(sentence) })),
)

type Edit = (text: string, start: number, end: number) => string

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[„“”"«»]/g, '"'],
  [/’/g, "'"],
  [/-/g, '–'],
]

const EDITS: Readonly<Record<string, Edit>> = {
  'nothing changed': (text) => text,
  'a correction put in front': (text) =>
    `Correction: an earlier version misspelled a name.\n${text}`,
  'a paragraph taken out in front': (text, start) => {
    const first = text.indexOf('\n') + 1
    return start >= first ? text.slice(first) : text
  },
  'an advertisement before it': (text, start) =>
    `${text.slice(0, start)}Anzeige – jetzt buchen\n${text.slice(start)}`,
  'an advertisement behind it': (text, _, end) =>
    `${text.slice(0, end)}\nAdvertisement – book now\n${text.slice(end)}`,
  'an advertisement inside it': (text, start, end) => {
    const middle = text.indexOf(' ', start + ((end - start) >> 1))
    return middle > 0 && middle < end
      ? `${text.slice(0, middle)} Anzeige ${text.slice(middle)}`
      : `${text.slice(0, start + 8)}广告${text.slice(start + 8)}`
  },
  'text reflowed': (text) => text.replaceAll('\n', ' '),
  'a line break after every word': (text) => text.replaceAll(' ', '\n'),
  'other quotation marks, apostrophes and dashes': (text) =>
    MARKS.reduce((edited, [from, to]) => edited.replace(from, to), text),
  'no-break spaces': (text) => text.replace(/ (?=\p{Lu}|\d)/gu, '\u00a0'),
  'a word put into it': (text, start, end) => {
    const middle = start + ((end - start) >> 1)
    return `${text.slice(0, middle)} neu ${text.slice(middle)}`
  },
  'two letters in another order': (text, start, end) => {
    const word = text.slice(start, end).search(/[a-zà-ü]{6}/)
    if (word < 0) return text
    const at = start + word + 2
    return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`
  },
  'the paragraphs in another order': (text) => text.split('\n').reverse().join('\n'),
}

/** Letters and digits, in any order of two neighbours, without what the edits put in. */
const plain = (text: string): string =>
  [...text.replace(/ neu | Anzeige |广告|[^\p{L}\p{N}]/gu, '')].sort().join('')

const findAgain = (edited: string, text: string, start: number, end: number): string | null => {
  const { quote, position } = describeQuote(text, start, end)
  const found = findQuote(edited, quote, position)
  return found && edited.slice(found.start, found.end)
}

it('has 200 distinct sentences and more, each with a near twin beside it', () => {
  expect(new Set(CASES.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(200)
  for (const { text, start, nearly } of CASES) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(text).toContain(nearly)
  }
})

describe.each(Object.entries(EDITS))('after %s', (_, edit) => {
  it('99 of 100 sentences are found again and none elsewhere', () => {
    const lost: string[] = []
    for (const { text, sentence, start } of CASES) {
      const end = start + sentence.length
      const words = findAgain(edit(text, start, end), text, start, end)
      if (words === null) lost.push(sentence)
      else expect(plain(words)).toBe(plain(sentence))
    }
    expect(lost.length).toBeLessThanOrEqual(CASES.length / 100)
  })
})

describe('a sentence that is gone', () => {
  /** Sentences that are wrongly found in `after(text)`, having been described in `before(text)`. */
  const wronglyFound = (
    after: (text: string, sentence: string) => string,
    before: (text: string, sentence: string, nearly: string) => string = (text) => text,
  ): string[] =>
    CASES.flatMap(({ text, sentence, nearly }) => {
      const read = before(text, sentence, nearly)
      const start = read.indexOf(sentence)
      const words = findAgain(after(read, sentence), read, start, start + sentence.length)
      return words === null ? [] : [`${sentence} → ${words}`]
    })
  const without = (text: string, sentence: string) => text.replace(sentence, '')

  it('is an orphan, whatever resembles it elsewhere', () => {
    expect(wronglyFound(without)).toEqual([])
  })

  it('is an orphan where its near twin followed it', () => {
    const beside = (text: string, sentence: string, nearly: string) =>
      text.replace(nearly, '').replace(sentence, `${sentence} ${nearly}`)
    expect(wronglyFound(without, beside)).toEqual([])
  })

  it('is an orphan where its near twin stood before it', () => {
    const beside = (text: string, sentence: string, nearly: string) =>
      text.replace(nearly, '').replace(sentence, `${nearly} ${sentence}`)
    expect(wronglyFound(without, beside)).toEqual([])
  })

  it('is an orphan where its paragraph is gone', () => {
    const withoutParagraph = (text: string, sentence: string) =>
      text
        .split('\n')
        .filter((block) => !block.includes(sentence))
        .join('\n')
    expect(wronglyFound(withoutParagraph)).toEqual([])
  })

  it('is an orphan in another text of its language', () => {
    const wrong = TEXTS.flatMap(({ lang, text, pairs }) =>
      TEXTS.filter((other) => other.lang === lang && other.text !== text).flatMap((other) =>
        pairs.flatMap(({ sentence }) => {
          const start = text.indexOf(sentence)
          const words = findAgain(other.text, text, start, start + sentence.length)
          return words === null || words === sentence ? [] : [`${sentence} → ${words}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})
