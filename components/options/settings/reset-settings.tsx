import { useState } from 'react'
import { i18n } from '#i18n'
import { saveBackup } from '@/components/backup/save-backup'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { errorText } from '@/components/ui/error-text'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/use-toast'
import { reportError } from '@/lib/shared/report-error'
import { resetEverything } from './reset-everything'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

const failed = (error: unknown) => reportError('options/reset', error)

/** Deletes the catalogue and every setting. The one thing that cannot be undone, so a word has to be typed. */
export const ResetSettings = () => {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [running, setRunning] = useState(false)
  const toast = useToast()
  const word = i18n.t('options.reset.word')
  const close = () => {
    setOpen(false)
    setTyped('')
  }
  const matches = typed.trim().toLowerCase() === word.toLowerCase()
  return (
    <SettingSection title={i18n.t('options.reset.title')} text={i18n.t('options.reset.text')}>
      <Button variant="danger" className={styles.start} onClick={() => setOpen(true)}>
        {i18n.t('options.reset.open')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={i18n.t('options.reset.question')}
        description={i18n.t('options.reset.explain')}
        actions={
          <>
            <Button onClick={close}>{i18n.t('common.cancel')}</Button>
            <Button
              variant="danger"
              disabled={!matches || running}
              onClick={() => {
                setRunning(true)
                resetEverything()
                  .then((result) => {
                    setRunning(false)
                    if (!result.ok) toast({ text: errorText(result.error.code), tone: 'error' })
                  })
                  .catch((error: unknown) => {
                    setRunning(false)
                    failed(error)
                  })
              }}
            >
              {i18n.t('options.reset.confirm')}
            </Button>
          </>
        }
      >
        <Button
          className={styles.start}
          onClick={() => {
            saveBackup().catch(failed)
          }}
        >
          {i18n.t('options.storage.backup')}
        </Button>
        <TextField
          label={i18n.t('options.reset.type', [word])}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Dialog>
    </SettingSection>
  )
}
