import { describe, expect, it } from 'vitest'
import { cueSentences } from '@/lib/drafting/article-cues'
import { lexiconOf } from '@/lib/drafting/pick-lexicon'
import { tellsAgreement } from '@/lib/linking/tells-agreement'
import { triggerSpan } from '@/lib/linking/trigger-span'

const firstCue = (text: string, lang: 'de' | 'en') => {
  const [sentence] = cueSentences(text, { start: 0, end: text.length }, lexiconOf(lang))
  const cue = sentence?.nouns[0] ?? sentence?.verbs[0]
  if (!sentence || !cue) throw new Error('no cue')
  return { sentence, cue }
}

const trigger = (text: string, lang: 'de' | 'en'): string => {
  const { sentence, cue } = firstCue(text, lang)
  const { start, end } = triggerSpan(text, sentence, cue, lang)
  return text.slice(start, end)
}

describe('triggerSpan', () => {
  it.each([
    ['Intensive Partnerschaft der beiden Häuser.', 'de', 'Intensive Partnerschaft'],
    ['Diese Vereinbarung gilt.', 'de', 'Diese Vereinbarung'],
    ['Both signed a framework agreement.', 'en', 'signed a framework agreement'],
  ] as const)('takes whole words of %s', (text, lang, expected) => {
    expect(trigger(text, lang)).toMatch(new RegExp(`^${expected}`))
  })
})

describe('tellsAgreement', () => {
  const tells = (text: string, withParties: boolean) => {
    const { sentence, cue } = firstCue(text, 'en')
    return tellsAgreement(sentence, cue, withParties)
  }

  it('takes a contract beside its parties, or signed anywhere', () => {
    expect(tells('The framework agreement runs for five years.', true)).toBe(true)
    expect(tells('The framework agreement runs for five years.', false)).toBe(false)
    expect(tells('They signed the framework agreement.', false)).toBe(true)
  })

  it('leaves everyday cooperation alone', () => {
    expect(tells('The cooperation helps both.', true)).toBe(false)
    expect(tells('They signed up for cooperation.', true)).toBe(true)
  })
})
