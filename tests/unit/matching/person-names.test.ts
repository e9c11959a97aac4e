import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

describe('persons', () => {
  it('reads a sentence end as the end of a name', () => {
    expect(found('The deal was praised by Peter Jones. London was not asked.', 'en')).toEqual([
      'london[London]',
    ])
  })

  it('does not take a noun with an article for a given name', () => {
    expect(found('Das Heer stand vor den Toren, die Tore von Paris blieben zu.', 'de')).toEqual([
      'paris[Paris]',
    ])
  })

  it('keeps the place where a person bears its name too', () => {
    const text = 'Dallas Smith sang. She was born in Dallas, and Dallas is proud of her.'
    expect(found(text, 'en')).toEqual(['dallas[Dallas]', 'dallas[Dallas]'])
  })

  it('knows a person by the last name in the genitive', () => {
    expect(found('Peter London kam zuerst. Londons Rede war kurz.', 'de')).toEqual([])
  })

  it('reads function words of a headline as no surname', () => {
    expect(found('Why Florence Is the Next Hub', 'en')).toEqual(['florence[Florence]'])
  })
})
