import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasChanged, textDiff } from '@/lib/article/text-change'

const TEXT =
  'Die Stadt Seefurt gibt 2 Millionen Euro.\nDer Vertrag „Hafen“ gilt fünf Jahre.\n12 Kommentare'

describe('hasChanged', () => {
  it.each([
    ['nothing', (text: string) => text],
    ['quotation marks', (text: string) => text.replace('„Hafen“', '»Hafen«')],
    ['line breaks', (text: string) => text.replace(/\n/g, '  \n\n')],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['soft hyphens', (text: string) => text.replace('Vertrag', 'Ver\u00adtrag')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['a counter', (text: string) => text.replace('12 K', '15 K')],
  ])('is not where %s changed', (_, edit) => {
    expect(hasChanged(TEXT, edit(TEXT))).toBe(false)
  })

  it.each([
    ['an amount', (text: string) => text.replace('2 Mill', '3 Mill')],
    ['a word', (text: string) => text.replace('fünf', 'sechs')],
    ['a paragraph', (text: string) => `${text}\nNachtrag: Der Rat stimmte zu.`],
    ['everything', () => ''],
  ])('is where %s changed', (_, edit) => {
    expect(hasChanged(TEXT, edit(TEXT))).toBe(true)
  })
})

const changed = (before: string, after: string, lang: string) =>
  textDiff(before, after, lang)
    .flatMap(({ parts }) => parts)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}${text}`)

describe('textDiff', () => {
  it('names the words that changed', () => {
    expect(changed(TEXT, TEXT.replace('fünf', 'sechs'), 'de')).toEqual(['-fünf', '+sechs'])
  })

  it('takes Chinese words whole', () => {
    const before = '双方将共同建设一个物流信息平台。'
    expect(changed(before, before.replace('物流', '能源'), 'zh')).toEqual(['-物流', '+能源'])
  })

  it('shows a new paragraph as one', () => {
    expect(changed('Eins.\nZwei.', 'Eins.\nNeu dazu.\nZwei.', 'de')).toEqual(['+Neu dazu.'])
  })

  it('takes any language tag', () => {
    expect(changed('one two', 'one three', 'not a tag!')).toEqual(['-two', '+three'])
  })

  it('holds both texts, but for marks and empty lines', () => {
    const word = fc.constantFrom('Rat', 'Stadt', 'Vertrag', '2', '3', 'Euro.', '\n')
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    const letters = (value: string) => value.replace(/\s/g, '')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDiff(before, after, 'de').flatMap((block) => block.parts)
        const without = (kind: string) =>
          letters(
            parts
              .filter((part) => part.kind !== kind)
              .map((part) => part.text)
              .join(''),
          ).length
        const same = (value: string) => letters(value).length
        expect(without('added')).toBe(same(before))
        expect(without('removed')).toBe(same(after))
      }),
    )
  })
})
