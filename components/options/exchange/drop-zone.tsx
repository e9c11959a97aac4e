import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import styles from './exchange.module.css'
import { useFileDrop } from './use-file-drop'

/** Every kind of file that can be read; its text tells which it is, so the ending is only a filter of the dialog. */
const ACCEPT = '.json,.csv,.tsv,.txt,.ris,.bib,.geojson,application/json,text/csv,text/plain'

/** One place for every file: dropped, or chosen by the button. */
export const DropZone = ({ onFile }: { onFile: (file: File) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  const { area, over } = useFileDrop<HTMLDivElement>(onFile)
  return (
    <div ref={area} className={styles.drop} data-over={over || undefined}>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={i18n.t('options.exchange.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
      <FileUp size={24} aria-hidden />
      <p>{i18n.t('imports.drop')}</p>
      <p className={styles.kinds}>{i18n.t('imports.kinds')}</p>
      <Button onClick={() => input.current?.click()}>{i18n.t('imports.choose')}</Button>
    </div>
  )
}
