import { i18n } from '#i18n'
import { classNames } from '@/components/ui/class-names'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import styles from './alias-editor.module.css'
import { type AliasValue, aliasValueSchema } from './alias-values'
import { EditorRows } from './editor-rows'
import form from './form.module.css'
import { languageOptions } from './language-options'

export interface AliasEditorProps {
  value: readonly AliasValue[]
  onChange: (aliases: AliasValue[]) => void
}

const EMPTY: AliasValue = { text: '', lang: '', match: 'fold' }

const matchOptions = () => [
  { value: 'fold', label: i18n.t('forms.alias.fold') },
  { value: 'exact', label: i18n.t('forms.alias.exact') },
  { value: 'never', label: i18n.t('forms.alias.never') },
]

/** The other names of a record, one a row, each with its language and how strictly it is matched. */
export const AliasEditor = ({ value, onChange }: AliasEditorProps) => (
  <EditorRows
    title={i18n.t('forms.alias.title')}
    value={value}
    onChange={onChange}
    empty={EMPTY}
    addLabel={i18n.t('forms.alias.add')}
    removeLabel={({ text }, index) => i18n.t('forms.alias.remove', [text || index + 1])}
    groupClass={classNames(form.group, styles.editor)}
    rowClass={styles.row}
  >
    {(alias, index, replace) => (
      <>
        <TextField
          label={i18n.t('forms.alias.name', [index + 1])}
          labelHidden
          value={alias.text}
          lang={alias.lang || undefined}
          maxLength={200}
          onChange={(event) => replace({ ...alias, text: event.currentTarget.value })}
        />
        <Select
          label={i18n.t('forms.alias.language', [index + 1])}
          labelHidden
          options={languageOptions(alias.lang)}
          value={alias.lang}
          onChange={(event) => replace({ ...alias, lang: event.currentTarget.value })}
        />
        <Select
          label={i18n.t('forms.alias.match', [index + 1])}
          labelHidden
          options={matchOptions()}
          value={alias.match}
          onChange={(event) => {
            const match = aliasValueSchema.shape.match.safeParse(event.currentTarget.value)
            if (match.success) replace({ ...alias, match: match.data })
          }}
        />
      </>
    )}
  </EditorRows>
)
