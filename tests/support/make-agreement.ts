import { type Agreement, agreementSchema } from '@/lib/catalogue/agreement'

/** An agreement of two invented parties, with the given fields. */
export const makeAgreement = (fields: Partial<Agreement> = {}): Agreement =>
  agreementSchema.parse({
    id: 'agreement:a',
    createdAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-01T00:00:00.000Z',
    rev: 0,
    title: 'A',
    type: 'mou',
    status: 'signed',
    parties: [
      { recordId: 'company:x', role: 'company' },
      { recordId: 'city:y', role: 'city' },
    ],
    cityIds: ['city:y'],
    signedOn: { edtf: '2024-03', basis: 'text' },
    ...fields,
  })
