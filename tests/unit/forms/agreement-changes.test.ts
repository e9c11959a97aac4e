import { describe, expect, it } from 'vitest'
import { agreementChanges } from '@/components/forms/agreement-changes'
import type { AgreementFields } from '@/components/forms/agreement-fields'
import { newAgreement } from '@/lib/catalogue/new-record'

const known = { recordId: 'company:a', kind: 'company' as const, name: 'A' }
const unknown = { recordId: '', kind: 'company' as const, name: 'New Works' }

const fields = (part: Partial<AgreementFields>): AgreementFields => ({
  title: 'A and New Works',
  type: 'mou',
  status: 'signed',
  amounts: [],
  topics: [],
  related: [],
  aliases: [],
  notes: '',
  tags: [],
  parties: [],
  places: [],
  venue: null,
  people: [],
  ...part,
})

describe('agreementChanges', () => {
  it('makes a record for each unknown name, once, and points at it', () => {
    const { changes, agreement } = agreementChanges(
      fields({
        parties: [
          { ref: known, role: 'company' },
          { ref: unknown, role: 'partner' },
        ],
        people: [{ name: 'Kim Doe', role: 'signatory', onBehalfOf: 'company New Works' }],
      }),
      undefined,
    )
    expect(changes.map((change) => change.table)).toEqual(['companies', 'agreements'])
    const [made] = changes
    const id = made?.op === 'put' ? made.row.id : ''
    expect(id).toMatch(/^company:/)
    expect(agreement.parties).toEqual([
      { recordId: 'company:a', role: 'company' },
      { recordId: id, role: 'partner' },
    ])
    expect(agreement.signatories).toEqual([{ name: 'Kim Doe', role: 'signatory', onBehalfOf: id }])
  })

  it('keeps id and rev of an edited row, and drops what was emptied', () => {
    const row = newAgreement({
      title: 'Old',
      signedOn: { edtf: '2024', basis: 'text' },
      venueCityId: 'city:x',
    })
    const { changes, agreement } = agreementChanges(fields({ signedOn: undefined }), row)
    expect(changes).toHaveLength(1)
    expect(agreement).toMatchObject({ id: row.id, rev: row.rev, title: 'A and New Works' })
    expect('signedOn' in agreement).toBe(false)
    expect('venueCityId' in agreement).toBe(false)
  })
})
