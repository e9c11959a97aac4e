import { type FormEvent, useState } from 'react'
import { i18n } from '#i18n'
import { languageOptions } from '@/components/forms/language-options'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { PastedText } from '@/lib/article/given-text'
import { MAX_TEXT } from '@/lib/article/limits'
import { HtmlFileButton } from './html-file-button'
import styles from './paste-form.module.css'

export interface PasteFormProps {
  busy: boolean
  onRead: (text: PastedText) => void
  onFile: (file: File) => void
  onCancel: () => void
}

/** Text from anywhere, with what the reader knows about it. */
export const PasteForm = ({ busy, onRead, onFile, onCancel }: PasteFormProps) => {
  const [text, setText] = useState<PastedText>({ title: '', publishedAt: '', lang: '', text: '' })
  const [missing, setMissing] = useState(false)
  const change = (part: Partial<PastedText>) => setText({ ...text, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isEmpty = text.text.trim() === ''
    setMissing(isEmpty)
    if (!isEmpty) onRead(text)
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <h2 className={styles.title}>{i18n.t('article.other.pasteTitle')}</h2>
      <p className={styles.hint}>{i18n.t('article.other.pasteHint')}</p>
      <TextField
        label={i18n.t('article.field.title')}
        maxLength={1000}
        value={text.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextField
          label={i18n.t('article.other.date')}
          type="date"
          value={text.publishedAt}
          onChange={(event) => change({ publishedAt: event.currentTarget.value })}
        />
        <Select
          label={i18n.t('article.field.lang')}
          options={[
            { value: '', label: i18n.t('article.other.detect') },
            ...languageOptions('').filter(({ value }) => value !== ''),
          ]}
          value={text.lang}
          onChange={(event) => change({ lang: event.currentTarget.value })}
        />
      </div>
      <TextArea
        label={i18n.t('article.other.text')}
        error={missing ? i18n.t('article.other.textMissing') : undefined}
        rows={10}
        maxLength={MAX_TEXT}
        value={text.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={busy}>
          {busy ? i18n.t('article.other.reading') : i18n.t('article.other.read')}
        </Button>
        <HtmlFileButton disabled={busy} onFile={onFile} />
        <Button variant="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
