import { i18n } from '#i18n'
import styles from './form.module.css'
import { RecordChip } from './record-chip'
import { type RecordRef, refKey } from './record-ref'
import { RecordSearch } from './record-search'

export interface PlaceEditorProps {
  value: readonly RecordRef[]
  onChange: (places: RecordRef[]) => void
}

const KINDS = ['city'] as const

/** The places where an agreement takes effect. */
export const PlaceEditor = ({ value, onChange }: PlaceEditorProps) => (
  <fieldset className={styles.group}>
    <legend className={styles.legend}>{i18n.t('forms.agreement.places')}</legend>
    {value.map((ref) => (
      <RecordChip
        key={refKey(ref)}
        value={ref}
        onRemove={() => onChange(value.filter((other) => refKey(other) !== refKey(ref)))}
      />
    ))}
    <RecordSearch
      labelHidden
      label={i18n.t('forms.agreement.addPlace')}
      kinds={KINDS}
      allowNew
      exclude={value.map((ref) => ref.recordId)}
      onPick={(ref) => {
        if (!value.some((other) => refKey(other) === refKey(ref))) onChange([...value, ref])
      }}
    />
  </fieldset>
)
