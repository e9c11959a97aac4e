import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import { Spinner } from '@/components/ui/spinner'
import { countRows } from '@/lib/exchange/import-plan'
import { ChooseTable } from './choose-table'
import styles from './exchange.module.css'
import { importErrorText } from './import-error-text'
import { ImportPreviewList } from './import-preview-list'
import { useImport } from './use-import'

/** Choose or drop a file, look at what it would do, import it. Nothing is written before that last click. */
export const ImportPanel = ({ onImported }: { onImported?: () => void }) => {
  const { state, read, write, cancel, reset } = useImport(onImported)
  const undo = useUndo()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const busy = state.step === 'reading' || state.step === 'writing'

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !busy) read(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut, the button below does the same
    <div
      className={styles.import}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={i18n.t('options.exchange.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) read(file)
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
      {(state.step === 'idle' || state.step === 'done' || state.step === 'failed') && (
        <div className={styles.drop}>
          <FileUp size={24} aria-hidden />
          <p>{i18n.t('options.exchange.drop')}</p>
        </div>
      )}
      {state.step === 'reading' && (
        <Spinner label={i18n.t('options.exchange.reading', [state.fileName])} />
      )}
      {state.step === 'failed' && (
        <Notice tone="danger" role="alert">
          <strong>{state.fileName}</strong>
          <br />
          {importErrorText(state.code)}
        </Notice>
      )}
      {state.step === 'asking' && (
        <ChooseTable
          fileName={state.fileName}
          onChoose={(table) => read(state.file, table)}
          onCancel={reset}
        />
      )}
      {state.step === 'preview' && (
        <ImportPreviewList fileName={state.fileName} preview={state.preview} />
      )}
      {state.step === 'writing' && (
        <Progress
          label={i18n.t('options.exchange.writing', [state.fileName])}
          {...(state.total > 0 ? { value: state.done, max: state.total } : {})}
        />
      )}
      {state.step === 'done' && (
        <Notice tone="good" role="status">
          <p>
            {i18n.t('options.exchange.imported', [
              state.fileName,
              String(state.report.added),
              String(state.report.changed),
              String(state.report.kept),
            ])}
          </p>
          {state.report.seq > 0 && (
            <Button
              size="small"
              onClick={async () => {
                if (await undo(state.report.seq)) reset()
              }}
            >
              {i18n.t('options.exchange.undoImport')}
            </Button>
          )}
        </Notice>
      )}
      <div className={styles.buttons}>
        {state.step !== 'asking' && (
          <Button
            // A new element for its new meaning: the old one would fade from white under white words.
            key={state.step === 'preview' ? 'confirm' : 'choose'}
            variant={state.step === 'preview' ? 'primary' : 'secondary'}
            disabled={busy || (state.step === 'preview' && countRows(state.plan) === 0)}
            onClick={() => (state.step === 'preview' ? write(state) : input.current?.click())}
          >
            {i18n.t('options.exchange.import')}
          </Button>
        )}
        {state.step === 'preview' && <Button onClick={reset}>{i18n.t('common.cancel')}</Button>}
        {state.step === 'writing' && <Button onClick={cancel}>{i18n.t('common.cancel')}</Button>}
      </div>
    </div>
  )
}
