import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import { relationNames, termOptions } from '@/components/ui/term-names'
import { type RelatedValue, relatedValueSchema } from './agreement-values'
import styles from './form.module.css'
import { RecordChip } from './record-chip'
import { RecordSearch } from './record-search'

export interface RelatedEditorProps {
  value: readonly RelatedValue[]
  onChange: (related: RelatedValue[]) => void
  exclude: readonly string[]
}

const KINDS = ['agreement'] as const

/** Agreements that this one deepens, replaces or is part of. */
export const RelatedEditor = ({ value, onChange, exclude }: RelatedEditorProps) => {
  const setRelation = (id: string, relation: string) =>
    onChange(
      value.map((related) => {
        const next = relatedValueSchema.safeParse({ ...related, relation })
        return related.ref.recordId === id && next.success ? next.data : related
      }),
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('forms.agreement.related')}</legend>
      {value.map(({ ref, relation }) => (
        <RecordChip
          key={ref.recordId}
          value={ref}
          onRemove={() => onChange(value.filter((other) => other.ref.recordId !== ref.recordId))}
        >
          <Select
            label={i18n.t('forms.agreement.relation', [ref.name || ref.recordId])}
            labelHidden
            options={termOptions(relationNames)}
            value={relation}
            onChange={(event) => setRelation(ref.recordId, event.currentTarget.value)}
          />
        </RecordChip>
      ))}
      <RecordSearch
        labelHidden
        label={i18n.t('forms.agreement.addRelated')}
        kinds={KINDS}
        exclude={[...exclude, ...value.map(({ ref }) => ref.recordId)]}
        onPick={(ref) => onChange([...value, { ref, relation: 'deepens' }])}
      />
    </fieldset>
  )
}
