import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import { DescribeFile } from './describe-file'
import { DropZone } from './drop-zone'
import styles from './exchange.module.css'
import { ImportDone } from './import-done'
import { importErrorText } from './import-error-text'
import { ImportPreviewPanel } from './import-preview-panel'
import type { ImportState } from './import-state'
import { useImport } from './use-import'

/** Choose or drop a file, look at what it would do, import it. Nothing is written before that last click. */
export const ImportPanel = ({ onImported }: { onImported?: () => void }) => {
  const { state, read, write, cancel, reset } = useImport(onImported)
  if (state.step === 'describing') {
    return (
      <DescribeFile
        file={state.file}
        text={state.text}
        onRead={(hint) => void read(state.file, hint)}
        onCancel={reset}
      />
    )
  }
  if (state.step === 'preview') {
    return (
      <ImportPreviewPanel
        ready={state}
        onWrite={(decisions) => void write(state, decisions)}
        onCancel={reset}
      />
    )
  }
  const working = workingOn(state)
  if (working) {
    const { label, done, total } = working
    return (
      <div className={styles.import}>
        <Progress label={label} {...(total > 0 ? { value: done, max: total } : {})} />
        {state.step !== 'taking-back' && (
          <Button className={styles.start} onClick={cancel}>
            {i18n.t('common.cancel')}
          </Button>
        )}
      </div>
    )
  }
  return (
    <div className={styles.import}>
      {state.step === 'failed' && (
        <Notice tone="danger" role="alert">
          <strong>{state.file.name}</strong>
          <br />
          {importErrorText(state.code)}
        </Notice>
      )}
      {state.step === 'done' && (
        <ImportDone fileName={state.file.name} report={state.report} onUndone={reset} />
      )}
      <DropZone onFile={(file) => void read(file)} />
    </div>
  )
}

const workingOn = (state: ImportState) => {
  switch (state.step) {
    case 'reading':
      return { label: i18n.t('options.exchange.reading', [state.file.name]), done: 0, total: 0 }
    case 'comparing':
      return { ...state, label: i18n.t('imports.comparing', [state.file.name]) }
    case 'writing':
      return { ...state, label: i18n.t('options.exchange.writing', [state.file.name]) }
    case 'taking-back':
      return { ...state, label: i18n.t('imports.takingBack', [state.file.name]) }
    default:
      return undefined
  }
}
