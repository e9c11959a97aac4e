import { Pencil } from 'lucide-react'
import { i18n } from '#i18n'
import type { Article } from '@/lib/article/article'
import { type CorrectableField, fieldText } from '@/lib/article/correct-article'
import styles from './article-details.module.css'
import { fieldNames, sourceNames } from './field-names'
import { fieldValue } from './field-value'

export interface DetailRowProps {
  field: CorrectableField
  article: Article
  isCorrected: boolean
  open: boolean
  onToggle: () => void
}

/** Where a field's present value comes from. */
const origin = (article: Article, field: CorrectableField): string => {
  const text = fieldText(article, field)
  const candidate = article.candidates.find((each) => each.field === field && each.value === text)
  return (candidate?.sources ?? [])
    .slice(0, 2)
    .map((source) => sourceNames[source]())
    .join(', ')
}

/** One field with its value; a press opens what else it could be. */
export const DetailRow = ({ field, article, isCorrected, open, onToggle }: DetailRowProps) => {
  const value = fieldValue(field, fieldText(article, field))
  const others = article.candidates.filter((candidate) => candidate.field === field).length - 1
  const from = isCorrected ? i18n.t('article.source.you') : origin(article, field)
  return (
    <button type="button" className={styles.head} aria-expanded={open} onClick={onToggle}>
      <span className={styles.label}>{fieldNames[field]()}</span>
      <span className={styles.value}>
        <span
          className={field === 'title' ? styles.oneLine : undefined}
          lang={field === 'title' ? article.lang || undefined : undefined}
        >
          {value || '–'}
        </span>
        <span className={styles.from} data-own={isCorrected || undefined}>
          {[from, others > 0 && i18n.t('article.others', others)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Pencil size={12} aria-hidden className={styles.pencil} />
    </button>
  )
}
