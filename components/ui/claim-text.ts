import type { Agreement } from '@/lib/catalogue/agreement'
import { type ClaimField, claimedAmount, heldValues } from '@/lib/catalogue/claims'
import { formatAmount } from './format-amount'
import { formatEdtf } from './format-date'
import {
  agreementTypeNames,
  dateBasisNames,
  roleNames,
  signatoryRoleNames,
  statusNames,
} from './term-names'
import { topicName } from './topic-names'

/** Gives a record's name, or the fallback while it is unknown. */
type NameOf = (id: string, fallback?: string) => string

const termIn = (names: Record<string, () => string>, code: string): string =>
  names[code]?.() ?? code

/** A value of an evidence row in the reader's words. */
export const claimText = (field: ClaimField, value: string, nameOf: NameOf): string => {
  switch (field) {
    case 'type':
      return termIn(agreementTypeNames, value)
    case 'status':
      return termIn(statusNames, value)
    case 'parties':
    case 'cityIds':
    case 'venueCityId':
      return nameOf(value, value)
    case 'amounts': {
      const amount = claimedAmount(value)
      return amount ? formatAmount(amount) : value
    }
    case 'topics':
      return topicName(value)
    case 'signatories':
      return value
    case 'signedOn':
    case 'announcedOn':
    case 'effectiveFrom':
    case 'endsOn':
      return formatEdtf(value)
  }
}

/** What an agreement holds in a field, a text a value, with roles and the source of a date. */
export const heldTexts = (agreement: Agreement, field: ClaimField, nameOf: NameOf): string[] => {
  switch (field) {
    case 'parties':
      return agreement.parties.map(
        ({ recordId, role }) => `${nameOf(recordId, recordId)} (${roleNames[role]()})`,
      )
    case 'signatories':
      return agreement.signatories.map(({ name, role, onBehalfOf }) => {
        const behalf = onBehalfOf ? nameOf(onBehalfOf) : ''
        const what = [signatoryRoleNames[role](), behalf].filter(Boolean).join(', ')
        return `${name} (${what})`
      })
    case 'signedOn':
    case 'announcedOn':
    case 'effectiveFrom':
    case 'endsOn': {
      const date = agreement[field]
      return date ? [`${formatEdtf(date.edtf)} · ${dateBasisNames[date.basis]()}`] : []
    }
    default:
      return heldValues(agreement, field).map((value) => claimText(field, value, nameOf))
  }
}
