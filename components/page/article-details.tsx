import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CORRECTABLE_FIELDS, type CorrectableField, fieldText } from '@/lib/article/correct-article'
import styles from './article-details.module.css'
import { DetailRow } from './detail-row'
import { fieldNames } from './field-names'
import type { ArticleCorrections } from './use-corrections'

const DetailEditor = lazy(async () => ({ default: (await import('./detail-editor')).DetailEditor }))

export interface ArticleDetailsProps {
  corrections: ArticleCorrections
}

/** What the page says of its article, where it says so, and what else it could be; the reader's word counts more. */
export const ArticleDetails = ({ corrections }: ArticleDetailsProps) => {
  const { article, corrected, correct } = corrections
  const [open, setOpen] = useState<CorrectableField | null>(null)
  const isShown = (field: CorrectableField): boolean =>
    fieldText(article, field) !== '' || corrected.includes(field) || open === field
  const missing = CORRECTABLE_FIELDS.filter((field) => !isShown(field))
  return (
    <div className={styles.details}>
      <ul>
        {CORRECTABLE_FIELDS.filter(isShown).map((field) => (
          <li key={field} className={styles.row}>
            <DetailRow
              field={field}
              article={article}
              isCorrected={corrected.includes(field)}
              open={open === field}
              onToggle={() => setOpen(open === field ? null : field)}
            />
            {open === field && (
              <Suspense>
                <DetailEditor
                  field={field}
                  article={article}
                  isCorrected={corrected.includes(field)}
                  onChoose={(text) => {
                    correct(field, text)
                    setOpen(null)
                  }}
                  onCancel={() => setOpen(null)}
                />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <div className={styles.missing}>
          {missing.map((field) => (
            <Button key={field} variant="quiet" size="small" onClick={() => setOpen(field)}>
              <Plus size={12} aria-hidden />
              {fieldNames[field]()}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
