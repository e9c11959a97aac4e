import { describe, expect, it } from 'vitest'
import { matchText } from '@/lib/matching/match-text'
import type { NamedRecord } from '@/lib/matching/named-record'
import { indexOf, mentionsIn } from './catalogue'

describe('via', () => {
  it.each([
    ['Huawei', 'de', 'Huawei', 'name'],
    ['bei Huaweis Chef', 'de', 'Huawei', 'genitive'],
    ['der Düsseldorfer Hafen', 'de', 'Düsseldorf', 'adjective'],
    ['der Münchner Hafen', 'de', 'München', 'adjective'],
    ['in Duesseldorf', 'de', 'Düsseldorf', 'transcription'],
    ["at Boeing's plant", 'en', 'Boeing', 'possessive'],
    ['dell’Huawei', 'it', 'Huawei', 'elision'],
    ['die NRW-Wahl', 'de', 'NRW', 'compound'],
    ['in N.R.W. heute', 'de', 'NRW', 'initials'],
    ['bei Robert Bosch heute', 'de', 'Robert Bosch GmbH', 'legal-form'],
  ])('%s', (text, lang, alias, rule) => {
    expect(mentionsIn(text, lang)[0]?.via).toEqual({ alias, rule })
  })
})

const city = (id: string, name: string, fields: Partial<NamedRecord> = {}): NamedRecord => ({
  id,
  kind: 'city',
  name,
  type: 'city',
  aliases: [],
  ...fields,
})

const SPRINGFIELDS = indexOf([
  city('frankfurt-main', 'Frankfurt', { country: 'DE' }),
  city('frankfort-us', 'Frankfort', { country: 'US', aliases: [{ text: 'Frankfurt' }] }),
  city('boston', 'Boston', { country: 'US' }),
  city('mainz', 'Mainz', { country: 'DE' }),
  city('suzhou-js', 'Suzhou', { country: 'CN', parentId: 'jiangsu' }),
  city('suzhou-ah', 'Suzhou', { country: 'CN', parentId: 'anhui' }),
  city('anhui', 'Anhui', { type: 'region', country: 'CN' }),
])

const idsIn = (text: string, options = {}) =>
  matchText(SPRINGFIELDS, { title: '', text, lang: 'de' }, options).map(
    ({ recordId, alternatives }) => [recordId, ...alternatives],
  )

describe('ambiguous names', () => {
  it('prefer the record of that very name', () => {
    expect(idsIn('Sie kam nach Frankfurt.')).toEqual([['frankfurt-main', 'frankfort-us']])
  })

  it('follow the country of the rest of the article', () => {
    expect(idsIn('Von Boston nach Frankfurt.')[1]).toEqual(['frankfort-us', 'frankfurt-main'])
    expect(idsIn('Von Mainz nach Frankfurt.')[1]).toEqual(['frankfurt-main', 'frankfort-us'])
  })

  it('follow a named parent, even one of the title', () => {
    expect(idsIn('Suzhou in Anhui wächst.')[0]).toEqual(['suzhou-ah', 'suzhou-js'])
    const input = { title: 'Anhui wächst', text: 'Suzhou meldet Zahlen.', lang: 'de' }
    expect(matchText(SPRINGFIELDS, input)[0]?.recordId).toBe('suzhou-ah')
  })

  it('follow a country that the article names', () => {
    expect(idsIn('In den USA liegt Frankfurt.')[0]?.[0]).toBe('frankfort-us')
  })

  it('follow an organisation that sits there', () => {
    const index = indexOf([
      city('neustadt-a', 'Neustadt', {}),
      city('neustadt-b', 'Neustadt', {}),
      { id: 'mill', kind: 'company', name: 'Mühlenbau', aliases: [], cityId: 'neustadt-b' },
    ])
    const input = { title: '', text: 'Die Mühlenbau in Neustadt wächst.', lang: 'de' }
    expect(matchText(index, input)[1]?.recordId).toBe('neustadt-b')
  })

  it('follow one decision of the reader everywhere', () => {
    const decisions = { chosen: [{ surface: 'Frankfurt', recordId: 'frankfort-us' }] }
    expect(
      idsIn('Frankfurt und Mainz, wieder Frankfurt.', { decisions }).map(([id]) => id),
    ).toEqual(['frankfort-us', 'mainz', 'frankfort-us'])
  })
})

describe('the reader says no', () => {
  it('to an alias', () => {
    const decisions = { neverAliases: [{ recordId: 'frankfort-us', alias: 'Frankfurt' }] }
    expect(idsIn('Nach Frankfurt.', { decisions })).toEqual([['frankfurt-main']])
  })

  it('to a record in this article', () => {
    const decisions = { notHere: [{ recordId: 'mainz' }] }
    expect(idsIn('In Mainz und Boston.', { decisions })).toEqual([['boston']])
  })
})

describe('another record of that name', () => {
  it('keeps a generated form from matching', () => {
    const index = indexOf([
      { id: 'ag', kind: 'company', name: 'Nordwerk AG', aliases: [] },
      { id: 'brand', kind: 'company', name: 'Nordwerk', aliases: [] },
    ])
    const ids = matchText(index, { title: '', text: 'Nordwerk und Nordwerk AG', lang: 'de' }).map(
      ({ recordId, alternatives }) => [recordId, ...alternatives],
    )
    expect(ids).toEqual([['brand'], ['ag']])
  })
})
