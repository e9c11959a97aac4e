import type { AgreementType } from '@/lib/catalogue/agreement'

/** Types that can be told apart from any other by their own words; two of them are two agreements. */
const DISTINCT = new Set<AgreementType>([
  'sponsorship',
  'joint-venture',
  'innovation-centre',
  'twinning',
  'supply',
  'membership',
  'investment',
])

/** Whether two reports with these types can be of one agreement. */
export const typeKin = (a: AgreementType, b: AgreementType): boolean =>
  a === b || !(DISTINCT.has(a) && DISTINCT.has(b))
