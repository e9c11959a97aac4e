import { describe, expect, it } from 'vitest'
import type { Agreement } from '@/lib/catalogue/agreement'
import { newAgreement } from '@/lib/catalogue/new-record'
import type { AgreementDraft, DraftParty } from '@/lib/drafting/agreement-draft'
import type { Mention } from '@/lib/matching/mention'
import { foundRecords } from '@/lib/reading/found-records'
import { matchDrafts } from '@/lib/reading/match-drafts'

const mention = (kind: 'company' | 'city', id: string, start: number): Mention => ({
  start,
  end: start + 2,
  surface: 'xx',
  kind,
  recordId: id,
  name: id,
  alternatives: [],
  via: { alias: 'xx', rule: 'name' },
})

const draft = (parties: DraftParty[]): AgreementDraft => ({
  type: 'mou',
  status: 'signed',
  parties,
  city: null,
  date: null,
  dateBasis: null,
  amounts: [],
  topics: [],
  signatories: [],
  quote: { exact: 'x', start: 0, end: 1 },
  confidence: 0.9,
  evidence: {},
})

const party = (recordId?: string): DraftParty => ({
  name: recordId ?? 'unknown',
  kind: 'company',
  role: 'company',
  ...(recordId === undefined ? {} : { recordId }),
})

describe('foundRecords', () => {
  it('groups mentions by record, most often named first', () => {
    const mentions = [
      mention('company', 'company:a', 0),
      mention('city', 'city:x', 5),
      mention('company', 'company:b', 10),
      mention('company', 'company:b', 20),
    ]
    const reading = {
      lang: 'en',
      mentions,
      links: [],
      drafts: [],
      ms: { match: 0, link: 0, draft: 0 },
    }
    expect(
      foundRecords(reading, 'company').map(({ recordId, mentions: all }) => [recordId, all.length]),
    ).toEqual([
      ['company:b', 2],
      ['company:a', 1],
    ])
    expect(foundRecords(reading, 'city').map(({ recordId }) => recordId)).toEqual(['city:x'])
  })
})

/** The drafts that no linked agreement accounts for. */
const newDrafts = (drafts: AgreementDraft[], linked: Agreement[]): AgreementDraft[] =>
  matchDrafts(drafts, linked, linked, new Map()).flatMap(({ draft: one, known }) =>
    known ? [] : [one],
  )

describe('matchDrafts', () => {
  const known = newAgreement({
    title: 'A and B',
    parties: [
      { recordId: 'company:a', role: 'company' },
      { recordId: 'company:b', role: 'company' },
    ],
    cityIds: ['city:x'],
  })

  it('leaves out a draft whose parties a linked agreement names', () => {
    expect(newDrafts([draft([party('company:a'), party('company:b')])], [known])).toEqual([])
    expect(newDrafts([draft([party('company:a'), party('city:x')])], [known])).toEqual([])
  })

  it('keeps a draft with a party that is unknown or not in it', () => {
    const drafts = [
      draft([party('company:a'), party()]),
      draft([party('company:a'), party('company:c')]),
      draft([]),
    ]
    expect(newDrafts(drafts, [known])).toEqual(drafts)
  })
})
