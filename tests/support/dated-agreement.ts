import { type Agreement, agreementSchema } from '@/lib/catalogue/agreement'

const NOW = '2024-01-01T00:00:00.000Z'

/** An agreement with the fields a picture looks at. */
export const dated = (
  edtf: string | undefined,
  id: string,
  rest: Partial<Pick<Agreement, 'parties' | 'cityIds' | 'status' | 'type' | 'topics'>> = {},
): Agreement =>
  agreementSchema.parse({
    id,
    createdAt: NOW,
    updatedAt: NOW,
    rev: 0,
    title: `Agreement ${id}`,
    ...(edtf === undefined ? {} : { signedOn: { edtf, basis: 'text' } }),
    ...rest,
  })
