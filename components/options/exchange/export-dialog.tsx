import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { useToast } from '@/components/ui/use-toast'
import { chosenRows } from '@/lib/catalogue/export-rows'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { reportError } from '@/lib/shared/report-error'
import { EXPORT_FORMATS } from './export-formats'

export interface ExportDialogProps {
  open: boolean
  table: ViewTable
  ids: readonly string[]
  onClose: () => void
}

/** Exports the selected records with their evidence. */
export const ExportDialog = ({ open, table, ids, onClose }: ExportDialogProps) => {
  const toast = useToast()
  const formats = EXPORT_FORMATS.filter((format) => format.tables.includes(table))
  const [id, setId] = useState('json')
  const format = formats.find((candidate) => candidate.id === id) ?? formats[0]

  const save = async () => {
    try {
      format?.save(await chosenRows(table, ids), table)
      toast({ text: i18n.t('options.exchange.exported') })
      onClose()
    } catch (error) {
      reportError('options/export-selection', error)
      toast({ text: i18n.t('options.exchange.exportFailed'), tone: 'error' })
    }
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={i18n.t('options.exchange.exportSelected', ids.length)}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button variant="primary" onClick={save}>
            {i18n.t('options.exchange.export')}
          </Button>
        </>
      }
    >
      <Select
        label={i18n.t('options.exchange.format')}
        hint={format?.hint()}
        value={id}
        options={formats.map((option) => ({ value: option.id, label: option.label() }))}
        onChange={(event) => setId(event.currentTarget.value)}
      />
    </Dialog>
  )
}
