import { useRef } from 'react'
import { AgreementForm } from '@/components/forms/agreement-form'
import { CityForm } from '@/components/forms/city-form'
import { CompanyForm } from '@/components/forms/company-form'
import { Dialog } from '@/components/ui/dialog'
import { type NewTable, newNames } from './new-names'

export interface NewRecordDialogProps {
  table: NewTable
  /** Gives the new record's id. */
  onDone: (id: string) => void
  /** What was entered is kept until it is saved or cancelled with the form's own button. */
  onClose: () => void
}

/** The form for a new record, over the page. */
export const NewRecordDialog = ({ table, onDone, onClose }: NewRecordDialogProps) => {
  const field = useRef<HTMLElement>(null)
  const frame = { draftKey: `options:new-${table}`, onDone, onCancel: onClose }
  return (
    <Dialog open wide title={newNames[table]()} initialFocus={field} onClose={onClose}>
      <div
        ref={(box) => {
          field.current = box?.querySelector<HTMLElement>('input, textarea') ?? null
        }}
      >
        {table === 'companies' && <CompanyForm {...frame} />}
        {table === 'cities' && <CityForm {...frame} />}
        {table === 'agreements' && <AgreementForm {...frame} />}
      </div>
    </Dialog>
  )
}
