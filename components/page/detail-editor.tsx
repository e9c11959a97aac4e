import { type FormEvent, useState } from 'react'
import { i18n } from '#i18n'
import { languageOptions } from '@/components/forms/language-options'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Article } from '@/lib/article/article'
import { type CorrectableField, fieldText } from '@/lib/article/correct-article'
import styles from './article-details.module.css'
import { fieldNames, sourceNames } from './field-names'
import { fieldValue } from './field-value'

export interface DetailEditorProps {
  field: CorrectableField
  article: Article
  isCorrected: boolean
  /** A value in `fieldText`'s form; null goes back to what the page says. */
  onChoose: (text: string | null) => void
  onCancel: () => void
}

const inputType = (field: CorrectableField): 'date' | 'url' | 'text' =>
  field === 'publishedAt' || field === 'modifiedAt' ? 'date' : field === 'imageUrl' ? 'url' : 'text'

/** An own value as the article keeps it: names are typed with commas or semicolons between them. */
const typedText = (field: CorrectableField, typed: string): string =>
  field === 'byline'
    ? typed
        .split(/[;,，；、]/)
        .map((name) => name.trim())
        .filter(Boolean)
        .join('; ')
    : typed.trim()

/** The other values the page offers, each a press away, and a field for one of the reader's own. */
export const DetailEditor = ({
  field,
  article,
  isCorrected,
  onChoose,
  onCancel,
}: DetailEditorProps) => {
  const text = fieldText(article, field)
  const [typed, setTyped] = useState(inputType(field) === 'date' ? text.slice(0, 10) : text)
  const others = article.candidates.filter((each) => each.field === field && each.value !== text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChoose(typedText(field, typed))
  }
  const label = i18n.t('article.ownValue', [fieldNames[field]()])
  return (
    <form
      className={styles.editor}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      {others.length > 0 && (
        <ul className={styles.others} aria-label={i18n.t('article.otherValues')}>
          {others.map((candidate) => (
            <li key={candidate.value}>
              <button
                type="button"
                className={styles.other}
                onClick={() => onChoose(candidate.value)}
              >
                <span>{fieldValue(field, candidate.value)}</span>
                <span className={styles.from}>
                  {candidate.sources.map((source) => sourceNames[source]()).join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {field === 'paywalled' ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onChoose('true')}>
            {i18n.t('common.yes')}
          </Button>
          <Button size="small" onClick={() => onChoose('')}>
            {i18n.t('common.no')}
          </Button>
        </div>
      ) : (
        <div className={styles.own}>
          {field === 'lang' ? (
            <Select
              label={label}
              labelHidden
              options={languageOptions(typed)}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          ) : (
            <TextField
              label={label}
              labelHidden
              type={inputType(field)}
              maxLength={1000}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <Button type="submit" size="small">
            {i18n.t('article.use')}
          </Button>
        </div>
      )}
      {isCorrected && (
        <Button variant="quiet" size="small" onClick={() => onChoose(null)}>
          {i18n.t('article.useRead')}
        </Button>
      )}
    </form>
  )
}
