import { useId } from 'react'
import { i18n } from '#i18n'
import { useScrollStop } from '@/components/hooks/use-scroll-stop'
import type { FieldChoice, MergeField } from '@/lib/catalogue/merge/merge-fields'
import { useWorkbench } from '../workbench-context'
import styles from './merge.module.css'
import { mergeFieldName } from './merge-field-name'
import { mergeValueText } from './merge-value-text'

export interface MergeFieldRowProps {
  line: MergeField
  choice: FieldChoice
  onChoose: (choice: FieldChoice) => void
}

/** Long values scroll in themselves, so that both stay side by side. */
const Value = ({ text }: { text: string }) => {
  const box = useScrollStop<HTMLSpanElement>()
  return (
    <span ref={box} className={styles.value}>
      {text === '' ? <span className={styles.empty}>{i18n.t('merge.empty')}</span> : text}
    </span>
  )
}

/** One field of two records: whose value stays. */
export const MergeFieldRow = ({ line, choice, onChoose }: MergeFieldRowProps) => {
  const { nameOf } = useWorkbench()
  const name = useId()
  const option = (value: FieldChoice, text: string) => (
    <label
      className={styles.option}
      data-choice={value}
      data-chosen={choice === value || undefined}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      <Value text={text} />
    </label>
  )
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{mergeFieldName(line.field)}</legend>
      {option('kept', mergeValueText(line.field, line.kept, nameOf))}
      {option('other', mergeValueText(line.field, line.other, nameOf))}
      {line.joinable && option('both', i18n.t('merge.both'))}
    </fieldset>
  )
}
