import { Download } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { storedSource } from '@/lib/catalogue/stored-source'
import { EXCHANGE_FORMATS } from '@/lib/exchange/formats'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { withSettings } from '@/lib/settings/reader-settings'
import styles from './exchange.module.css'
import { ExportProgress } from './export-progress'
import { FormatSelect } from './format-select'
import { useExport } from './use-export'

/** Exports the whole catalogue, or one table of it, in a format of choice. */
export const ExportPanel = () => {
  const [format, setFormat] = useState(catalogueJson)
  const { progress, save, cancel } = useExport()
  return (
    <>
      <FormatSelect formats={EXCHANGE_FORMATS} value={format} onChange={setFormat} />
      {progress && <ExportProgress value={progress} onCancel={cancel} />}
      <Button
        variant="primary"
        className={styles.start}
        disabled={progress !== null}
        onClick={() => save(format, withSettings(storedSource(format.withTrash ?? false)))}
      >
        <Download size={16} aria-hidden />
        {i18n.t('options.exchange.export')}
      </Button>
    </>
  )
}
