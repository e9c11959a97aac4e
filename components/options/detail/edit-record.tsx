import { useState } from 'react'
import { AgreementForm } from '@/components/forms/agreement-form'
import { CityForm } from '@/components/forms/city-form'
import { CompanyForm } from '@/components/forms/company-form'
import { ArticleForm } from './article-form'
import type { OpenRecord } from './record-detail'

/**
 * The form for a record of any table. It keeps the row as it was when the form opened: its `rev` then tells when
 * another window has changed the record meanwhile. Give it a `key` by record.
 */
export const EditRecord = ({ record, onDone }: { record: OpenRecord; onDone: () => void }) => {
  const [{ table, row }] = useState(record)
  const frame = { draftKey: `options:${row.id}`, onDone, onCancel: onDone }
  switch (table) {
    case 'articles':
      return <ArticleForm article={row} onDone={onDone} />
    case 'companies':
      return <CompanyForm row={row} {...frame} />
    case 'cities':
      return <CityForm row={row} {...frame} />
    case 'agreements':
      return <AgreementForm row={row} {...frame} />
  }
}
