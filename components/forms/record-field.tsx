import type { RecordKind } from '@/lib/catalogue/record-kind'
import styles from './form.module.css'
import { RecordChip } from './record-chip'
import type { RecordRef } from './record-ref'
import { RecordSearch } from './record-search'

export interface RecordFieldProps {
  label: string
  hint?: string
  kind: RecordKind
  value: RecordRef | null
  onChange: (value: RecordRef | null) => void
  allowNew?: boolean
  exclude?: readonly string[]
}

/** One record, or none. */
export const RecordField = ({
  label,
  hint,
  kind,
  value,
  onChange,
  allowNew = false,
  exclude = [],
}: RecordFieldProps) =>
  value ? (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <RecordChip value={value} onRemove={() => onChange(null)} />
    </fieldset>
  ) : (
    <RecordSearch
      label={label}
      {...(hint ? { hint } : {})}
      kinds={[kind]}
      allowNew={allowNew}
      exclude={exclude}
      onPick={onChange}
    />
  )
