import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

const cases = (lang: string, rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(found(text, lang)).toEqual(expected)
    },
  )

describe('English', () => {
  cases('en', [
    ["Huawei's office in London is growing.", 'huawei[Huawei]', 'london[London]'],
    ['London’s mayor met Siemens’ chairman.', 'london[London]', 'siemens[Siemens]'],
    [
      'HUAWEI Technologies Co.,Ltd signed in Dalian.',
      'huawei[HUAWEI Technologies Co.,Ltd]',
      'dalian[Dalian]',
    ],
    [
      'The Boeing Company and Siemens AG agreed.',
      'boeing[The Boeing Company]',
      'siemens[Siemens AG]',
    ],
    ['Apple Inc. and Shell plc said so.', 'apple[Apple Inc.]', 'shell[Shell plc]'],
    ['A London-based firm works with Boeing.', 'london[London]', 'boeing[Boeing]'],
    ['London Mayor Jane Doe opened it.', 'london[London]'],
    ["Officials from Xi’an and Xi'an met.", 'xian[Xi’an]', "xian[Xi'an]"],
    ['Apple unveiled a plan in central London.', 'apple[Apple]', 'london[London]'],
    ['The deal between Orange and AT&T stands.', 'orange[Orange]', 'att[AT&T]'],
    ['She lives in Reading and works in Nice.', 'reading[Reading]', 'nice[Nice]'],
    ['Dusseldorf and Zurich joined.', 'duesseldorf[Dusseldorf]', 'zurich[Zurich]'],
  ])
  cases('en', [
    ['The Paris Agreement on climate was signed.'],
    ['the 2015 Paris climate agreement'],
    ['the University of Heidelberg and Boston University'],
    ['Paris Hilton and Florence Nightingale never met.'],
    ['Boston Dynamics builds robots.'],
    ['The Washington Post and the London Evening Standard'],
    ['The London Stock Exchange fell.'],
    ['It happened on London Bridge and in Oxford Street.'],
    ['Siemens Energy and Allianz Global Investors'],
    ['A Boeing 737 and an Apple Watch', 'boeing[Boeing]'],
    ['The Treaty of Rome created it.'],
    ['Manchester United beat Real Madrid.'],
    ['10:00 Beijing time'],
    ['Reading is fun. Nice work!'],
    ['A nice apple and a shell.'],
    ['Mr London and Mrs Florence'],
    ['Visit http://www.boeing.com/paris or mail paris@example.org'],
    ['London Fashion Week opens.'],
    ['Orange juice is sold there.'],
    ['New York is growing.'],
  ])
})

describe('Italian, French, Spanish', () => {
  cases('it', [
    ['La sede dell’Huawei a Parigi apre.', 'huawei[Huawei]', 'paris[Parigi]'],
    [
      'Siemens investe a Torino e a L’Aquila.',
      'siemens[Siemens]',
      'turin[Torino]',
      'aquila[L’Aquila]',
    ],
    [
      'Eni e Intesa Sanpaolo firmano a Milano.',
      'eni[Eni]',
      'intesa[Intesa Sanpaolo]',
      'milan[Milano]',
    ],
    ['Il sindaco di Roma incontra Ferrari.', 'rome[Roma]', 'ferrari[Ferrari]'],
    ['A Parigi Macron ha parlato.', 'paris[Parigi]'],
    ['L’accordo di Parigi sul clima'],
    ['Abita in via Milano 3, vicino a piazza Roma.'],
    ['L’Università di Torino e il Politecnico di Milano'],
    ['La Gazzetta di Parigi scrive.'],
    ['La Roma vince il derby.'],
    ['Enzo Ferrari nacque lì.'],
    ['Alle 10, ora di Pechino, comincia.'],
  ])
  cases('fr', [
    ['Le bureau d’Orange à Lyon ouvre.', 'orange[Orange]', 'lyon[Lyon]'],
    ['La ville de Paris et Siemens signent.', 'paris[Paris]', 'siemens[Siemens]'],
    ['L’accord de Paris est signé.'],
    ['Il habite rue de Londres.'],
    ['L’Université de Lyon recrute.'],
    ['Elle mange une orange.'],
  ])
  cases('es', [
    ['Huawei firma en Madrid y Sevilla.', 'huawei[Huawei]', 'madrid[Madrid]', 'seville[Sevilla]'],
    ['El Acuerdo de París sigue.'],
    ['La Universidad de Sevilla abre.'],
    ['El Real Madrid gana.'],
    ['Vive en la calle de Londres.'],
  ])
})
