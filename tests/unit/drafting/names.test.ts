import { describe, expect, it } from 'vitest'
import { chineseNames } from '@/lib/drafting/chinese-names'
import { capitalNames } from '@/lib/drafting/latin-names'
import type { DraftLanguage } from '@/lib/drafting/pick-lexicon'

const latin = (lang: DraftLanguage, text: string): string[] =>
  capitalNames(text, { start: 0, end: text.length }, lang).map(({ name }) => name)
const chinese = (text: string): string[] =>
  chineseNames(text, { start: 0, end: text.length }).map(({ name }) => name)

describe('capitalNames', () => {
  it('cuts ordinary German nouns away', () => {
    expect(
      latin('de', 'Der Autobauer Volkswagen hat mit Microsoft eine Vereinbarung unterzeichnet.'),
    ).toEqual(['Volkswagen', 'Microsoft'])
  })

  it('keeps a kind of body with the place or the name it stands before', () => {
    expect(
      latin('de', 'Die Lebenshilfe Ohrbach und das Seniorenheim Abendfrieden feiern.'),
    ).toEqual(['Lebenshilfe Ohrbach', 'Seniorenheim Abendfrieden'])
    expect(latin('de', 'Sie kamen in den Raum Ohrbach.')).toEqual(['Ohrbach'])
  })

  it('keeps a name after a kind of company, and a body in the genitive', () => {
    expect(latin('de', 'mit der Telekommunikationsfirma Glasweg')).toEqual(['Glasweg'])
    expect(latin('de', 'in den Räumen des Stadtmuseums Corvenberg')).toEqual([
      'Stadtmuseum Corvenberg',
    ])
  })

  it('keeps legal forms and the words of an institution together', () => {
    expect(latin('en', 'The University of Leeds met Acme Tools Co., Ltd. in spring.')).toEqual([
      'University of Leeds',
      'Acme Tools Co., Ltd.',
    ])
  })

  it('follows Romance particles after a head', () => {
    expect(latin('it', 'Ieri l’Università degli Studi di Padova ha scelto Enel X.')).toEqual([
      'Università degli Studi di Padova',
      'Enel X',
    ])
  })
})

describe('chineseNames', () => {
  it('cuts connecting words and openings', () => {
    expect(chinese('日前,晨光软件股份有限公司与江州市人民政府签约')).toEqual([
      '晨光软件股份有限公司',
      '江州市人民政府',
    ])
  })

  it('keeps the hospital of a university whole', () => {
    expect(chinese('与华屿医科大学附属第一医院签约')).toEqual(['华屿医科大学附属第一医院'])
  })

  it('takes no bare tail for a name', () => {
    expect(chinese('公司与大学合作')).toEqual([])
  })
})
