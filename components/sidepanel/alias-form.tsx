import { type FormEvent, useState } from 'react'
import { i18n } from '#i18n'
import { FormFrame } from '@/components/forms/form-frame'
import { languageOptions } from '@/components/forms/language-options'
import { RecordChip } from '@/components/forms/record-chip'
import type { RecordRef } from '@/components/forms/record-ref'
import { RecordSearch } from '@/components/forms/record-search'
import { useSave } from '@/components/forms/use-save'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { addAlias } from '@/lib/catalogue/add-alias'
import { RECORD_KINDS } from '@/lib/catalogue/record-kind'

export interface AliasFormProps {
  text: string
  /** BCP 47 tag of the page, or empty. */
  lang: string
  onDone: () => void
}

/** Files selected words as another name of a record that exists. */
export const AliasForm = ({ text, lang, onDone }: AliasFormProps) => {
  const [name, setName] = useState(text)
  const [language, setLanguage] = useState(lang)
  const [record, setRecord] = useState<RecordRef | null>(null)
  const [tried, setTried] = useState(false)
  const { error, run } = useSave()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!record || name.trim() === '') return
    const saved = await run(() => addAlias(record.recordId, name, language))
    if (saved) onDone()
  }
  return (
    <FormFrame
      label={i18n.t('panel.alias.title')}
      onSubmit={(event) => void submit(event)}
      onCancel={onDone}
      saving={false}
      error={error}
    >
      <TextField
        label={i18n.t('panel.alias.text')}
        value={name}
        maxLength={200}
        required
        error={tried && name.trim() === '' ? i18n.t('forms.error.name') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={i18n.t('panel.alias.language')}
        options={languageOptions(language)}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      {record ? (
        <RecordChip value={record} onRemove={() => setRecord(null)} />
      ) : (
        <RecordSearch
          label={i18n.t('panel.alias.record')}
          kinds={RECORD_KINDS}
          error={tried ? i18n.t('panel.alias.missing') : undefined}
          onPick={setRecord}
        />
      )}
    </FormFrame>
  )
}
