import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { chosenSource } from '@/lib/catalogue/stored-source'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { EXCHANGE_FORMATS } from '@/lib/exchange/formats'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { formatNumber } from '../format'
import { ExportProgress } from './export-progress'
import { FormatSelect } from './format-select'
import { useExport } from './use-export'

export interface ExportDialogProps {
  open: boolean
  table: ViewTable
  /** The selected rows, or those that a filter leaves. */
  ids: readonly string[]
  onClose: () => void
}

/** Exports some records of a table; the lossless file holds their evidence too. */
export const ExportDialog = ({ open, table, ids, onClose }: ExportDialogProps) => {
  const [format, setFormat] = useState(catalogueJson)
  const { progress, save, cancel } = useExport()
  const formats = EXCHANGE_FORMATS.filter(
    ({ tables }) =>
      tables.includes(table) ||
      // Quotes come along with the records they speak for.
      (tables.includes('evidence') && (table === 'agreements' || table === 'articles')),
  )
  const close = () => {
    cancel()
    onClose()
  }

  const onExport = async () => {
    if (await save(format, chosenSource(table, ids))) onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={i18n.t('options.exchange.exportSelected', ids.length, [formatNumber(ids.length)])}
      actions={
        <>
          <Button onClick={close}>{i18n.t('common.cancel')}</Button>
          <Button variant="primary" disabled={progress !== null} onClick={onExport}>
            {i18n.t('options.exchange.export')}
          </Button>
        </>
      }
    >
      <FormatSelect formats={formats} value={format} onChange={setFormat} />
      {progress && <ExportProgress value={progress} />}
    </Dialog>
  )
}
