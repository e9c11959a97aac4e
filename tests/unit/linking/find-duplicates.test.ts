import { describe, expect, it } from 'vitest'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import { datesNear, findDuplicates } from '@/lib/linking/find-duplicates'
import { whatIsNew } from '@/lib/linking/what-is-new'
import type { NamedRecord } from '@/lib/matching/named-record'

const quote = { exact: 'x', start: 0, end: 1 }
const agreement = (more: Partial<Agreement>): Agreement => ({
  id: 'agreement:a',
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  rev: 0,
  title: 'A',
  type: 'mou',
  status: 'announced',
  aliases: [],
  parties: [
    { recordId: 'company:x', role: 'company' },
    { recordId: 'city:y', role: 'city' },
  ],
  cityIds: ['city:y'],
  amounts: [],
  topics: [],
  signatories: [],
  related: [],
  notes: '',
  tags: [],
  signedOn: { edtf: '2024-03-05', basis: 'text' },
  ...more,
})
const draft = (more: Partial<AgreementDraft>): AgreementDraft => ({
  type: 'mou',
  status: 'signed',
  parties: [
    { name: 'X', kind: 'company', role: 'company', recordId: 'company:x' },
    { name: 'Y', kind: 'city', role: 'city', recordId: 'city:y' },
  ],
  city: { name: 'Y', recordId: 'city:y' },
  date: '2024-03-06',
  dateBasis: 'text',
  amounts: [],
  topics: [],
  signatories: [],
  quote,
  confidence: 0.9,
  evidence: {},
  ...more,
})
const records = new Map<string, NamedRecord>([
  ['company:x', { id: 'company:x', kind: 'company', name: 'X', aliases: [] }],
  [
    'company:x-unit',
    { id: 'company:x-unit', kind: 'company', name: 'X unit', aliases: [], parentId: 'company:x' },
  ],
  ['city:y', { id: 'city:y', kind: 'city', name: 'Y', aliases: [], type: 'city' }],
])

describe('findDuplicates', () => {
  it('finds the same event with its reasons', () => {
    const [found] = findDuplicates(draft({}), [agreement({})], records)
    expect(found?.reasons.map(({ code }) => code)).toEqual(['parties', 'place', 'date', 'type'])
  })

  it('lets a subsidiary stand for its owner', () => {
    const parties = [
      { name: 'X unit', kind: 'company' as const, role: 'company', recordId: 'company:x-unit' },
      ...draft({}).parties.slice(1),
    ]
    expect(findDuplicates(draft({ parties }), [agreement({})], records)).toHaveLength(1)
  })

  it('rules out another year and other parties', () => {
    expect(findDuplicates(draft({ date: '2021-03-06' }), [agreement({})], records)).toEqual([])
    expect(
      findDuplicates(draft({ parties: draft({}).parties.slice(0, 1) }), [agreement({})], records),
    ).toEqual([])
  })

  it('compares only what both dates state', () => {
    expect(datesNear('XXXX-05-18', '2016-05-18')).toBe('near')
    expect(datesNear('2023', '2023-11-02')).toBe('near')
    expect(datesNear('2023', 'XXXX-05-18')).toBe('unknown')
    expect(datesNear('2024-02-01', '2024-03-05')).toBe('apart')
  })
})

describe('whatIsNew', () => {
  it('says what a report adds to a known agreement', () => {
    const parties = [
      ...draft({}).parties,
      { name: 'Newcomer', kind: 'company' as const, role: 'partner' },
    ]
    const amounts = [{ value: 2, currency: 'EUR' }]
    const news = whatIsNew(
      [
        {
          draft: draft({ parties, amounts, topics: ['ai'] }),
          known: agreement({ amounts: [{ value: 1, currency: 'EUR' }] }),
        },
      ],
      [],
      records,
      new Set(),
    )
    expect(news.map(({ code }) => code)).toEqual([
      'new-party',
      'changed-amount',
      'now-signed',
      'first-topic',
    ])
  })

  it('stays silent where everything is known', () => {
    const known = agreement({ status: 'signed' })
    expect(whatIsNew([{ draft: draft({}), known }], [known], records, new Set())).toEqual([])
  })

  it('says that a company is new to a city', () => {
    expect(whatIsNew([{ draft: draft({}), known: null }], [], records, new Set())).toMatchObject([
      { code: 'new-in-city', recordId: 'company:x', cityId: 'city:y' },
    ])
  })
})
