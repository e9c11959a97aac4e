import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { chosenSource } from '@/lib/catalogue/stored-source'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { EXCHANGE_FORMATS } from '@/lib/exchange/formats'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { ExportProgress } from './export-progress'
import { FormatSelect } from './format-select'
import { useExport } from './use-export'

export interface ExportDialogProps {
  open: boolean
  table: ViewTable
  ids: readonly string[]
  onClose: () => void
}

/** Exports the selected records; the lossless file holds their evidence too. */
export const ExportDialog = ({ open, table, ids, onClose }: ExportDialogProps) => {
  const [format, setFormat] = useState(catalogueJson)
  const { progress, save, cancel } = useExport()
  const formats = EXCHANGE_FORMATS.filter(({ tables }) => tables.includes(table))

  const onExport = async () => {
    if (await save(format, chosenSource(table, ids))) onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={i18n.t('options.exchange.exportSelected', ids.length)}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button variant="primary" disabled={progress !== null} onClick={onExport}>
            {i18n.t('options.exchange.export')}
          </Button>
        </>
      }
    >
      <FormatSelect formats={formats} value={format} onChange={setFormat} />
      {progress && <ExportProgress value={progress} onCancel={cancel} />}
    </Dialog>
  )
}
