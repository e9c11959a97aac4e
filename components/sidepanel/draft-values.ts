import { i18n } from '#i18n'
import {
  type AgreementValues,
  type DateValue,
  dateValue,
  type PartyValue,
} from '@/components/forms/agreement-values'
import { type RecordRef, refKey } from '@/components/forms/record-ref'
import { formatList } from '@/components/ui/format-list'
import { agreementTypeNames } from '@/components/ui/term-names'
import { PARTY_ROLES } from '@/lib/catalogue/agreement'
import type { AgreementDraft, DraftParty } from '@/lib/drafting/agreement-draft'
import { draftDateField } from '@/lib/drafting/draft-date-field'

const partyRef = (party: DraftParty): RecordRef => ({
  recordId: party.recordId ?? '',
  kind: party.kind,
  name: party.name,
})

const partyValue = (party: DraftParty): PartyValue => ({
  ref: partyRef(party),
  role:
    PARTY_ROLES.find((role) => role === party.role) ?? (party.kind === 'city' ? 'city' : 'company'),
})

const draftDate = (draft: AgreementDraft): DateValue =>
  draft.date === null
    ? dateValue(undefined)
    : dateValue({
        edtf: draft.date,
        basis: draft.dateBasis ?? 'text',
        ...(draft.evidence.date ? { surface: draft.evidence.date.exact.slice(0, 200) } : {}),
      })

/** A title for a suggestion: who, and what kind of agreement. */
export const draftTitle = (draft: AgreementDraft): string =>
  i18n.t('forms.agreement.untitled', [
    formatList(draft.parties.map((party) => party.name)),
    agreementTypeNames[draft.type](),
  ])

/** A suggestion as values for the agreement form; whoever signed for a party that is not in it signs for nobody. */
export const draftValues = (draft: AgreementDraft): Partial<AgreementValues> => {
  const parties = draft.parties.map(partyValue)
  const keyOf = (name: string | undefined): string => {
    const party = parties.find(({ ref }) => ref.recordId === name || ref.name === name)
    return party ? refKey(party.ref) : ''
  }
  return {
    title: draftTitle(draft),
    type: draft.type,
    status: draft.status,
    parties,
    places: draft.city
      ? [{ recordId: draft.city.recordId ?? '', kind: 'city', name: draft.city.name }]
      : [],
    [draftDateField(draft)]: draftDate(draft),
    amounts: draft.amounts.map(({ value, currency, period, qualifier }) => ({
      value: String(value),
      currency,
      period: period ?? '',
      qualifier: qualifier ?? '',
    })),
    topics: draft.topics,
    people: draft.signatories.map(({ name, role, onBehalfOf }) => ({
      name,
      role,
      onBehalfOf: keyOf(onBehalfOf),
    })),
  }
}
