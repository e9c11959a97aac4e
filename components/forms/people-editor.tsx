import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Select } from '@/components/ui/select'
import { signatoryRoleNames, termOptions } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { type PartyValue, type PersonValue, personValueSchema } from './agreement-values'
import { EditorRows } from './editor-rows'
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
  return (
    <EditorRows
      title={i18n.t('forms.agreement.people')}
      value={value}
      onChange={onChange}
      empty={EMPTY}
      addLabel={i18n.t('forms.agreement.addPerson')}
      removeLabel={(_, index) => i18n.t('forms.agreement.removePerson', [index + 1])}
    >
      {(person, index, replace) => (
        <>
          <TextField
            label={i18n.t('forms.agreement.person', [index + 1])}
            labelHidden
            value={person.name}
            maxLength={200}
            error={isInvalid(index) ? i18n.t('forms.error.person') : undefined}
            onChange={(event) => replace({ ...person, name: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.agreement.personRole', [index + 1])}
            labelHidden
            options={termOptions(signatoryRoleNames)}
            value={person.role}
            onChange={(event) => {
              const role = personValueSchema.shape.role.safeParse(event.currentTarget.value)
              if (role.success) replace({ ...person, role: role.data })
            }}
          />
          <Select
            label={i18n.t('forms.agreement.behalf', [index + 1])}
            labelHidden
            options={partyOptions}
            value={person.onBehalfOf}
            onChange={(event) => replace({ ...person, onBehalfOf: event.currentTarget.value })}
          />
        </>
      )}
    </EditorRows>
  )
}
