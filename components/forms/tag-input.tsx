import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { i18n } from '#i18n'
import control from '@/components/ui/control.module.css'
import { Field } from '@/components/ui/field'
import styles from './tag-input.module.css'

export interface TagInputProps {
  label: string
  value: readonly string[]
  onChange: (tags: string[]) => void
  error?: string | undefined
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean
  /** What a tag is called on screen; itself unless given. */
  nameOf?: (tag: string) => string
  /** The tag that typed words stand for; themselves unless given. */
  tagOf?: (text: string) => string
}

/** Longest tag the catalogue keeps. */
const LONGEST = 80

/** Words as chips: Enter or a comma adds one, Backspace in the empty field takes the last one back. */
export const TagInput = ({
  label,
  value,
  onChange,
  error,
  labelHidden = false,
  nameOf = (tag) => tag,
  tagOf = (text) => text,
}: TagInputProps) => {
  const [text, setText] = useState('')
  const add = () => {
    const tag = tagOf(text.trim())
    if (tag !== '' && !value.includes(tag)) onChange([...value, tag])
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1))
    if (event.key !== 'Enter' && event.key !== ',' && event.key !== '，') return
    if (event.key === 'Enter' && text.trim() === '') return
    event.preventDefault()
    add()
  }
  return (
    <Field label={label} hint={i18n.t('forms.tags.hint')} error={error} labelHidden={labelHidden}>
      {(field) => (
        <div className={styles.box}>
          {value.length > 0 && (
            <ul className={styles.tags} aria-label={label}>
              {value.map((tag) => (
                <li key={tag} className={styles.tag}>
                  {nameOf(tag)}
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={i18n.t('forms.tags.remove', [nameOf(tag)])}
                    onClick={() => onChange(value.filter((other) => other !== tag))}
                  >
                    <X size={12} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...field}
            className={control.control}
            value={text}
            maxLength={LONGEST}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
        </div>
      )}
    </Field>
  )
}
