import { Plus, X } from 'lucide-react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Select } from '@/components/ui/select'
import { signatoryRoleNames, termOptions } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { type PartyValue, type PersonValue, personValueSchema } from './agreement-values'
import styles from './form.module.css'
import { refKey } from './record-ref'

export interface PeopleEditorProps {
  value: readonly PersonValue[]
  parties: readonly PartyValue[]
  onChange: (people: PersonValue[]) => void
  isInvalid: (index: number) => boolean
}

const EMPTY: PersonValue = { name: '', role: 'signatory', onBehalfOf: '' }

/** Who signed, who watched, and for which party. */
export const PeopleEditor = ({ value, parties, onChange, isInvalid }: PeopleEditorProps) => {
  const nameOf = useRecordNames(parties.map(({ ref }) => ref.recordId))
  const partyOptions = [
    { value: '', label: i18n.t('forms.agreement.nobody') },
    ...parties.map(({ ref }) => ({ value: refKey(ref), label: nameOf(ref.recordId, ref.name) })),
  ]
  const change = (index: number, part: Record<string, string>) =>
    onChange(
      value.map((person, place) => {
        const next = personValueSchema.safeParse({ ...person, ...part })
        return place === index && next.success ? next.data : person
      }),
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('forms.agreement.people')}</legend>
      {value.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={index} className={styles.row}>
          <TextField
            label={i18n.t('forms.agreement.person', [index + 1])}
            labelHidden
            value={person.name}
            maxLength={200}
            error={isInvalid(index) ? i18n.t('forms.error.person') : undefined}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.agreement.personRole', [index + 1])}
            labelHidden
            options={termOptions(signatoryRoleNames)}
            value={person.role}
            onChange={(event) => change(index, { role: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.agreement.behalf', [index + 1])}
            labelHidden
            options={partyOptions}
            value={person.onBehalfOf}
            onChange={(event) => change(index, { onBehalfOf: event.currentTarget.value })}
          />
          <IconButton
            className={styles.last}
            label={i18n.t('forms.agreement.removePerson', [index + 1])}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...value, EMPTY])}>
          <Plus size={14} aria-hidden />
          {i18n.t('forms.agreement.addPerson')}
        </Button>
      </div>
    </fieldset>
  )
}
