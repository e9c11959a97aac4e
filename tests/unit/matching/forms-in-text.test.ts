import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

describe('generated forms', () => {
  it.each([
    ['de', 'Der Essener Stadtrat tagte.', ['essen[Essener]']],
    ['de', 'Der Hamburger Senat stimmte zu.', ['hamburg[Hamburger]']],

    ['de', 'Hamburgs Hotel und Apples iCloud', ['hamburg[Hamburgs]', 'apple[Apples]']],
    ['de', 'Huaweis Umsatz stieg.', ['huawei[Huaweis]']],
    ['it', 'Secondo Roma il piano parte.', ['rome[Roma]']],
    ['de', 'Der Veroneser Weinhandel wächst.', ['verona[Veroneser]']],
    ['de', 'Der Hallenser Stadtrat tagte.', ['halle[Hallenser]']],
    ['de', 'In Halle wird geforscht.', ['halle[Halle]']],
    ['de', 'Die hannoversche Verwaltung spart.', ['hannover[hannoversche]']],
    ['de', 'Beim hannoverschen Zoo wird gebaut.', ['hannover[hannoverschen]']],
    ['de', 'Ein hallescher Forscher kam.', ['halle[hallescher]']],
    ['de', 'Der Rat des nordrhein-westfälischen Dorfs', ['nrw[nordrhein-westfälischen]']],
    ['de', 'Ein Vertrag mit S.A.P. läuft aus.', ['sap[S.A.P.]']],
    ['it', "Il sindaco dell'Aquila ha firmato.", ["aquila[dell'Aquila]"]],
    ['it', 'Il porto della Spezia cresce.', ['spezia[della Spezia]']],
  ])('%s %s', (lang, text, names) => {
    expect(found(text, lang)).toEqual(names)
  })

  it.each([
    ['de', 'Die Hannoversche Allgemeine berichtet.'],
    ['de', 'Er aß einen Hamburger Royal.'],
    ['de', 'Der Dampfer „Bremen“ sank.'],
    ['de', 'Die „Bremen“ legte gestern ab.'],
    ['de', 'Die Fregatte Bremen legte ab.'],
    ['de', 'Die Hamburger Hafen und Logistik AG meldet Zahlen.'],
    ['de', 'Hamburger feiern Feste.'],
    ['it', 'La signora Roma non parla.'],
    ['de', 'Das Tor des Hofs war zu.'],
    ['it', "L'aquila vola sulle montagne."],
    ['it', 'La spezia dà sapore al piatto.'],
  ])('none in %s %s', (lang, text) => {
    expect(found(text, lang)).toEqual([])
  })
})

describe('lines in capitals', () => {
  it.each([
    ['de', 'HUAWEI UND PARIS VEREINBAREN ZUSAMMENARBEIT', ['huawei[HUAWEI]', 'paris[PARIS]']],
    ['it', "HUAWEI E VERONA FIRMANO L'ACCORDO", ['huawei[HUAWEI]', 'verona[VERONA]']],
    ['en', 'NEW LONDON BRIDGE OPENS', []],
    ['en', 'LONDON UNIVERSITY STAFF STRIKE', []],
  ])('%s %s', (lang, text, names) => {
    expect(found(text, lang)).toEqual(names)
  })
})
