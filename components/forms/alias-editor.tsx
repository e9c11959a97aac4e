import { Plus, X } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import styles from './alias-editor.module.css'
import type { AliasValue } from './alias-values'
import form from './form.module.css'
import { languageOptions } from './language-options'

export interface AliasEditorProps {
  value: readonly AliasValue[]
  onChange: (aliases: AliasValue[]) => void
}

const matchOptions = () => [
  { value: 'fold', label: i18n.t('forms.alias.fold') },
  { value: 'exact', label: i18n.t('forms.alias.exact') },
  { value: 'never', label: i18n.t('forms.alias.never') },
]

const isMatch = (value: string): value is AliasValue['match'] =>
  value === 'fold' || value === 'exact' || value === 'never'

/** The other names of a record, one a row, each with its language and how strictly it is matched. */
export const AliasEditor = ({ value, onChange }: AliasEditorProps) => {
  const change = (index: number, part: Partial<AliasValue>) =>
    onChange(value.map((alias, place) => (place === index ? { ...alias, ...part } : alias)))
  return (
    <fieldset className={classNames(form.group, styles.editor)}>
      <legend className={form.legend}>{i18n.t('forms.alias.title')}</legend>
      {value.map((alias, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={index} className={styles.row}>
          <TextField
            label={i18n.t('forms.alias.name', [index + 1])}
            labelHidden
            value={alias.text}
            lang={alias.lang || undefined}
            maxLength={200}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.alias.language', [index + 1])}
            labelHidden
            options={languageOptions(alias.lang)}
            value={alias.lang}
            onChange={(event) => change(index, { lang: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.alias.match', [index + 1])}
            labelHidden
            options={matchOptions()}
            value={alias.match}
            onChange={(event) => {
              const match = event.currentTarget.value
              if (isMatch(match)) change(index, { match })
            }}
          />
          <IconButton
            label={i18n.t('forms.alias.remove', [alias.text || index + 1])}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => onChange([...value, { text: '', lang: '', match: 'fold' }])}
        >
          <Plus size={14} aria-hidden />
          {i18n.t('forms.alias.add')}
        </Button>
      </div>
    </fieldset>
  )
}
