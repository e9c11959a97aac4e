import { useState } from 'react'
import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { Button } from '@/components/ui/button'
import { formatInstant } from '@/components/ui/format-date'
import { useToast } from '@/components/ui/use-toast'
import { restedFrom } from '@/lib/settings/backup-due'
import { backupPlan, backupState } from '@/lib/settings/backups'
import { reportError } from '@/lib/shared/report-error'
import styles from './backup-notice.module.css'
import { saveBackup } from './save-backup'
import { useDueBackup } from './use-due-backup'

/** A calm line when a backup is due, with three answers. Shown on the options page and in the panel. */
export const BackupNotice = () => {
  const due = useDueBackup()
  const state = useSetting(backupState)
  const [saving, setSaving] = useState(false)
  const toast = useToast()
  if (!due || !state) return null

  const save = () => {
    setSaving(true)
    saveBackup()
      .then(() => toast({ text: i18n.t('backup.saved') }))
      .catch((error: unknown) => {
        reportError('backup/save', error)
        toast({ text: i18n.t('options.exchange.exportFailed'), tone: 'error' })
      })
      .finally(() => setSaving(false))
  }
  const later = () => void backupState.change(restedFrom)
  const never = () => {
    backupPlan
      .change((plan) => ({ ...plan, mode: 'off' }))
      .then(() => toast({ text: i18n.t('backup.offNow') }))
      .catch((error: unknown) => reportError('backup/never', error))
  }

  return (
    <section className={styles.notice} aria-label={i18n.t('backup.title')}>
      <p className={styles.text}>
        {state.savedAt
          ? i18n.t('backup.dueSince', [formatInstant(state.savedAt)])
          : i18n.t('backup.dueFirst')}
      </p>
      <div className={styles.answers}>
        <Button size="small" variant="primary" disabled={saving} onClick={save}>
          {i18n.t('backup.now')}
        </Button>
        <Button size="small" onClick={later}>
          {i18n.t('backup.later')}
        </Button>
        <Button size="small" variant="quiet" onClick={never}>
          {i18n.t('backup.never')}
        </Button>
      </div>
    </section>
  )
}
