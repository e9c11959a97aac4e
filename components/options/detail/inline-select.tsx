import { ChevronDown } from 'lucide-react'
import { i18n } from '#i18n'
import { type BulkField, bulkChanges } from '@/lib/catalogue/bulk-edit'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { mergeFieldName } from '../merge/merge-field-name'
import { useCommit } from '../use-commit'
import styles from './editing.module.css'
import { fieldOptions } from './field-options'

export interface InlineSelectProps {
  table: ViewTable
  /** Its `name` is for the journal. */
  row: { id: string; deletedAt?: string | undefined }
  name: string
  field: BulkField
  value: string
  /** The value as it is shown; the select lies over it, unseen until it is used. */
  children: React.ReactNode
}

/** A field with few values, changed where it stands. */
export const InlineSelect = ({ table, row, name, field, value, children }: InlineSelectProps) => {
  const commit = useCommit()
  if (row.deletedAt !== undefined) return <>{children}</>
  const save = async (next: string) => {
    const changes = await bulkChanges(table, [row.id], { field, value: next })
    if (changes.length === 0) return
    await commit(changes, { code: 'edited', params: { name } }, i18n.t('common.saved'))
  }
  return (
    <span className={styles.inline}>
      {children}
      <ChevronDown size={12} aria-hidden className={styles.arrow} />
      <select
        className={styles.over}
        aria-label={i18n.t('inline.edit', [mergeFieldName(field)])}
        value={value}
        onChange={(event) => void save(event.currentTarget.value)}
      >
        {fieldOptions(table, field).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
