import { CompanyForm } from '@/components/forms/company-form'
import { ArticleForm } from './article-form'
import type { OpenRecord } from './record-detail'

/** The form for a record of any table. */
export const EditRecord = ({ record, onDone }: { record: OpenRecord; onDone: () => void }) => {
  const { table, row } = record
  const frame = { draftKey: `options:${row.id}`, onDone, onCancel: onDone }
  if (table === 'articles') return <ArticleForm article={row} onDone={onDone} />
  if (table === 'companies') return <CompanyForm row={row} {...frame} />
  return null
}
