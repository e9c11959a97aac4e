import { edtfParts } from '@/lib/linking/date-fit'
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type Agreement,
  type Amount,
  amountSchema,
  edtfSchema,
} from './agreement'

/** Fields of an agreement that articles make claims about, in the order in which they are shown. */
export const CLAIM_FIELDS = [
  'type',
  'status',
  'parties',
  'cityIds',
  'venueCityId',
  'signedOn',
  'announcedOn',
  'effectiveFrom',
  'endsOn',
  'amounts',
  'topics',
  'signatories',
] as const
export type ClaimField = (typeof CLAIM_FIELDS)[number]

/** An amount as the value of an evidence row: `2000000 EUR year more-than`; period and qualifier may be missing. */
export const amountClaim = ({ value, currency, period, qualifier }: Amount): string =>
  [value, currency, period, qualifier].filter((part) => part !== undefined).join(' ')

/** The amount of an evidence row's value; null for any other text. */
export const claimedAmount = (claim: string): Amount | null => {
  const [value, currency, ...rest] = claim.split(' ')
  const period = rest.find((part) => ['year', 'month', 'total'].includes(part))
  const qualifier = rest.find((part) => part !== period)
  const parsed = amountSchema.safeParse({
    value: Number(value),
    currency,
    ...(period ? { period } : {}),
    ...(qualifier ? { qualifier } : {}),
  })
  return parsed.success ? parsed.data : null
}

/** What the record holds in a field, one text a value, as evidence rows write it. */
export const heldValues = (agreement: Agreement, field: ClaimField): string[] => {
  switch (field) {
    case 'type':
    case 'status':
      return [agreement[field]]
    case 'parties':
      return agreement.parties.map(({ recordId }) => recordId)
    case 'cityIds':
      return agreement.cityIds
    case 'venueCityId':
      return agreement.venueCityId === undefined ? [] : [agreement.venueCityId]
    case 'amounts':
      return agreement.amounts.map(amountClaim)
    case 'topics':
      return agreement.topics
    case 'signatories':
      return agreement.signatories.map(({ name }) => name)
    case 'signedOn':
    case 'announcedOn':
    case 'effectiveFrom':
    case 'endsOn': {
      const date = agreement[field]
      return date === undefined ? [] : [date.edtf]
    }
  }
}

const DATES: readonly ClaimField[] = ['signedOn', 'announcedOn', 'effectiveFrom', 'endsOn']
const PARTS = ['year', 'month', 'day'] as const

/** A date that says no more than the record's and nothing else: `2022` and `XXXX-07-01` for `2022-07-01`. */
const dateBearsOut = (claim: string, held: string): boolean => {
  if (claim === held) return true
  const said = edtfParts(claim)
  const known = edtfParts(held)
  return (
    !claim.includes('/') &&
    PARTS.every((part) => said[part] === undefined || said[part] === known[part])
  )
}

/** Whether a claimed value is one that the record holds. */
export const bearsOut = (field: ClaimField, claim: string, held: string): boolean => {
  if (DATES.includes(field)) return dateBearsOut(claim, held)
  if (field !== 'amounts') return claim === held
  const said = claimedAmount(claim)
  const known = claimedAmount(held)
  return said?.value === known?.value && said?.currency === known?.currency
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  list.some((each) => each === value)

/**
 * The agreement with a claimed value taken over: the one value of a field is replaced, a list gets it added; an amount
 * takes the place of that in the same currency and period. `surface` are the article's words for a date.
 * Null for a claim that is no value of the field, such as an organisation without a record.
 */
export const withClaim = (
  agreement: Agreement,
  field: ClaimField,
  claim: string,
  surface: string,
): Agreement | null => {
  switch (field) {
    case 'type':
      return isOneOf(AGREEMENT_TYPES, claim) ? { ...agreement, type: claim } : null
    case 'status':
      return isOneOf(AGREEMENT_STATUSES, claim) ? { ...agreement, status: claim } : null
    case 'parties': {
      const role = claim.startsWith('city:') ? 'city' : 'company'
      return /^(company|city):/.test(claim)
        ? { ...agreement, parties: [...agreement.parties, { recordId: claim, role }] }
        : null
    }
    case 'cityIds':
      return claim.startsWith('city:')
        ? { ...agreement, cityIds: [...agreement.cityIds, claim] }
        : null
    case 'venueCityId':
      return claim.startsWith('city:') ? { ...agreement, venueCityId: claim } : null
    case 'amounts': {
      const amount = claimedAmount(claim)
      if (!amount) return null
      const others = agreement.amounts.filter(
        ({ currency, period }) => currency !== amount.currency || period !== amount.period,
      )
      return { ...agreement, amounts: [...others, amount] }
    }
    case 'topics':
      return { ...agreement, topics: [...agreement.topics, claim] }
    case 'signatories':
      return {
        ...agreement,
        signatories: [...agreement.signatories, { name: claim, role: 'signatory' }],
      }
    case 'signedOn':
    case 'announcedOn':
    case 'effectiveFrom':
    case 'endsOn':
      return edtfSchema.safeParse(claim).success
        ? { ...agreement, [field]: { edtf: claim, basis: 'text', surface: surface.slice(0, 200) } }
        : null
  }
}
