import { describe, expect, it } from 'vitest'
import { quotedSentence } from '@/components/sidepanel/quoted-sentence'

const TEXT =
  'The fair opened on Monday.\nSiemens (China) Co., Ltd. and Chongqing signed a framework agreement. It runs for five years.'

const span = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

describe('quotedSentence', () => {
  it('gives the whole sentence, past an abbreviation', () => {
    expect(quotedSentence(TEXT, span('framework agreement'))).toBe(
      'Siemens (China) Co., Ltd. and Chongqing signed a framework agreement.',
    )
  })

  it('cuts a very long sentence around the words and says so', () => {
    const text = `${'word '.repeat(100)}signed a pact ${'more '.repeat(100)}.`
    const start = text.indexOf('signed')
    const quote = quotedSentence(text, { start, end: start + 13 })
    expect(quote).toContain('signed a pact')
    expect(quote.startsWith('…')).toBe(true)
    expect(quote.endsWith('…')).toBe(true)
    expect(quote.length).toBeLessThan(320)
  })

  it('ends a Chinese sentence at its own full stop', () => {
    const text = '大会周一开幕。西门子与重庆签署了框架协议。协议为期五年。'
    const start = text.indexOf('框架协议')
    expect(quotedSentence(text, { start, end: start + 4 })).toBe('西门子与重庆签署了框架协议。')
  })
})
