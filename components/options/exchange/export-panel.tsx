import { Download } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { useToast } from '@/components/ui/use-toast'
import { allRows } from '@/lib/catalogue/export-rows'
import { reportError } from '@/lib/shared/report-error'
import styles from './exchange.module.css'
import { EXPORT_FORMATS } from './export-formats'

/** Exports the whole catalogue in a format of choice. */
export const ExportPanel = () => {
  const toast = useToast()
  const [id, setId] = useState('json')
  const [busy, setBusy] = useState(false)
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id) ?? EXPORT_FORMATS[0]

  const save = async () => {
    setBusy(true)
    try {
      format?.save(await allRows(), 'catalogue')
      toast({ text: i18n.t('options.exchange.exported') })
    } catch (error) {
      reportError('options/export', error)
      toast({ text: i18n.t('options.exchange.exportFailed'), tone: 'error' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Select
        label={i18n.t('options.exchange.format')}
        hint={format?.hint()}
        value={id}
        options={EXPORT_FORMATS.map((option) => ({ value: option.id, label: option.label() }))}
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <Button variant="primary" className={styles.start} disabled={busy} onClick={save}>
        <Download size={16} aria-hidden />
        {i18n.t('options.exchange.export')}
      </Button>
    </>
  )
}
