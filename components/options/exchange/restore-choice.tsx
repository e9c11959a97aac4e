import { useId } from 'react'
import { i18n } from '#i18n'
import styles from './exchange.module.css'

export interface RestoreChoiceProps {
  replace: boolean
  onChange: (replace: boolean) => void
}

/** Whether a catalogue file is added to what there is or takes its place. */
export const RestoreChoice = ({ replace, onChange }: RestoreChoiceProps) => {
  const name = useId()
  const line = (value: boolean, label: string, hint: string) => (
    <label className={styles.radio}>
      <input
        type="radio"
        name={name}
        checked={replace === value}
        onChange={() => onChange(value)}
      />
      <span>
        {label}
        <span className={styles.aside}>{hint}</span>
      </span>
    </label>
  )
  return (
    <fieldset className={styles.radios}>
      <legend>{i18n.t('imports.how')}</legend>
      {line(false, i18n.t('imports.add'), i18n.t('imports.addHint'))}
      {line(true, i18n.t('imports.replace'), i18n.t('imports.replaceHint'))}
    </fieldset>
  )
}
