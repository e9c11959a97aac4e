import { describe, expect, it } from 'vitest'
import { agreementDiff, takeFields } from '@/lib/catalogue/agreement-diff'
import { amountClaim, bearsOut, claimedAmount, withClaim } from '@/lib/catalogue/claims'
import type { Evidence } from '@/lib/catalogue/evidence'
import { fieldEvidence } from '@/lib/catalogue/field-evidence'
import { makeAgreement } from '../../support/make-agreement'

describe('an amount as a claim', () => {
  it.each([
    { value: 2_000_000, currency: 'EUR' },
    { value: 1.5, currency: 'USD', period: 'year' as const },
    { value: 30, currency: 'CNY', qualifier: 'up-to' as const },
    { value: 7, currency: 'GBP', period: 'total' as const, qualifier: 'about' as const },
  ])('comes back as it was: %o', (amount) => {
    expect(claimedAmount(amountClaim(amount))).toEqual(amount)
  })

  it('is nothing but an amount', () => {
    expect(claimedAmount('a lot of money')).toBeNull()
  })
})

describe('bearsOut', () => {
  it.each([
    ['2024', '2024-03-05', true],
    ['XXXX-03-05', '2024-03-05', true],
    ['2024-03-05', '2024', false],
    ['2024-03-06', '2024-03-05', false],
    ['2024-03/2024-05', '2024-03', false],
  ])('the date %s for %s: %s', (claim, held, outcome) => {
    expect(bearsOut('signedOn', claim, held)).toBe(outcome)
  })

  it('compares sums and currencies of amounts only', () => {
    expect(bearsOut('amounts', '2 EUR', '2 EUR year more-than')).toBe(true)
    expect(bearsOut('amounts', '2 USD', '2 EUR')).toBe(false)
  })
})

describe('withClaim', () => {
  it('puts a date in the place of another, with its words', () => {
    expect(withClaim(makeAgreement(), 'signedOn', '2024-04-01', 'April Fools')?.signedOn).toEqual({
      edtf: '2024-04-01',
      basis: 'text',
      surface: 'April Fools',
    })
  })

  it('lets a list grow', () => {
    const next = withClaim(makeAgreement({ topics: ['ai'] }), 'topics', 'sport', '')
    expect(next?.topics).toEqual(['ai', 'sport'])
  })

  it('puts an amount in the place of that in its currency and period', () => {
    const amounts = [
      { value: 1, currency: 'EUR' },
      { value: 3, currency: 'USD' },
    ]
    expect(withClaim(makeAgreement({ amounts }), 'amounts', '2 EUR', '')?.amounts).toEqual([
      { value: 3, currency: 'USD' },
      { value: 2, currency: 'EUR' },
    ])
  })

  it('refuses an organisation without a record and a term that is none', () => {
    expect(withClaim(makeAgreement(), 'parties', 'Some Company Ltd.', '')).toBeNull()
    expect(withClaim(makeAgreement(), 'type', 'gentlemen', '')).toBeNull()
    expect(withClaim(makeAgreement(), 'signedOn', 'last week', '')).toBeNull()
  })
})

const evidence = (field: string, value: string | undefined, articleId: string): Evidence => ({
  id: `evidence:${field}-${value}-${articleId}`,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  rev: 0,
  recordId: 'agreement:a',
  field,
  ...(value === undefined ? {} : { value }),
  articleId,
  quote: { exact: 'x', prefix: '', suffix: '' },
  position: { start: 0, end: 1 },
})

describe('fieldEvidence', () => {
  it('keeps what bears a value out apart from what says otherwise', () => {
    const rows = [
      evidence('signedOn', '2024', 'article:1'),
      evidence('signedOn', '2024-05', 'article:2'),
      evidence('signedOn', '2024-05', 'article:3'),
      evidence('status', undefined, 'article:1'),
    ]
    const fields = fieldEvidence(makeAgreement(), rows)
    const date = fields.find(({ field }) => field === 'signedOn')
    expect(date?.support.map(({ articleId }) => articleId)).toEqual(['article:1'])
    expect(date?.others).toEqual([{ value: '2024-05', rows: [rows[1], rows[2]] }])
    expect(fields.find(({ field }) => field === 'status')?.support).toHaveLength(1)
    expect(fields.find(({ field }) => field === 'endsOn')).toMatchObject({ filled: false })
  })
})

describe('agreementDiff', () => {
  const held = makeAgreement()
  const checked = makeAgreement({
    status: 'ended',
    parties: [
      { recordId: 'company:x', role: 'company' },
      { recordId: 'company:z', role: 'partner' },
    ],
    signedOn: { edtf: '2024-03-05', basis: 'text' },
    topics: ['ai'],
    amounts: [],
  })

  it('names what the form says beyond the record, and nothing that it leaves out', () => {
    expect(agreementDiff(held, checked)).toEqual([
      { field: 'status', held: ['signed'], added: ['ended'] },
      { field: 'parties', held: ['company:x', 'city:y'], added: ['company:z'] },
      { field: 'signedOn', held: ['2024-03'], added: ['2024-03-05'] },
      { field: 'topics', held: [], added: ['ai'] },
    ])
  })

  it('takes the chosen fields only, a party with its role', () => {
    const next = takeFields(held, checked, new Set(['parties', 'signedOn']))
    expect(next).toEqual({
      ...held,
      parties: [...held.parties, { recordId: 'company:z', role: 'partner' }],
      signedOn: checked.signedOn,
    })
    expect(agreementDiff(next, checked).map(({ field }) => field)).toEqual(['status', 'topics'])
  })
})
