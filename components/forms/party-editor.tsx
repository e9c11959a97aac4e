import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import { roleNames, termOptions } from '@/components/ui/term-names'
import { PARTY_ROLES } from '@/lib/catalogue/agreement'
import type { PartyValue } from './agreement-values'
import styles from './form.module.css'
import { RecordChip } from './record-chip'
import { type RecordRef, refKey } from './record-ref'
import { RecordSearch } from './record-search'

export interface PartyEditorProps {
  value: readonly PartyValue[]
  onChange: (parties: PartyValue[]) => void
}

const KINDS = ['company', 'city'] as const

const defaultRole = (ref: RecordRef): PartyValue['role'] =>
  ref.kind === 'city' ? 'city' : 'company'

/** Any number of parties, each with its role. */
export const PartyEditor = ({ value, onChange }: PartyEditorProps) => {
  const add = (ref: RecordRef) => {
    if (value.some((party) => refKey(party.ref) === refKey(ref))) return
    onChange([...value, { ref, role: defaultRole(ref) }])
  }
  const setRole = (key: string, chosen: string) => {
    const role = PARTY_ROLES.find((known) => known === chosen)
    if (!role) return
    onChange(value.map((party) => (refKey(party.ref) === key ? { ...party, role } : party)))
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('forms.agreement.parties')}</legend>
      {value.map(({ ref, role }) => (
        <RecordChip
          key={refKey(ref)}
          value={ref}
          onRemove={() => onChange(value.filter((party) => refKey(party.ref) !== refKey(ref)))}
        >
          <Select
            label={i18n.t('forms.agreement.role', [ref.name || ref.recordId])}
            labelHidden
            options={termOptions(roleNames)}
            value={role}
            onChange={(event) => setRole(refKey(ref), event.currentTarget.value)}
          />
        </RecordChip>
      ))}
      <RecordSearch
        labelHidden
        label={i18n.t('forms.agreement.addParty')}
        kinds={KINDS}
        allowNew
        exclude={value.map(({ ref }) => ref.recordId)}
        onPick={add}
      />
    </fieldset>
  )
}
