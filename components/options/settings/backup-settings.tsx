import { Download, Upload } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { saveBackup } from '@/components/backup/save-backup'
import { useSetting } from '@/components/hooks/use-setting'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { formatInstant } from '@/components/ui/format-date'
import { Select } from '@/components/ui/select'
import { useToast } from '@/components/ui/use-toast'
import {
  BACKUP_DAYS,
  BACKUPS_KEPT,
  type BackupPlan,
  backupPlan,
  backupState,
} from '@/lib/settings/backups'
import { reportError } from '@/lib/shared/report-error'
import { ImportPanel } from '../exchange/import-panel'
import { BackupModeChoice } from './backup-mode-choice'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

/** Numbers to choose from, and the chosen one should a newer version have allowed another. */
const withChosen = (offered: readonly number[], chosen: number): number[] =>
  [...new Set([...offered, chosen])].sort((a, b) => a - b)

/** A backup at one click, who makes the next one, and the way back from a file. */
export const BackupSettings = () => {
  const plan = useSetting(backupPlan)
  const state = useSetting(backupState)
  const [restoring, setRestoring] = useState(false)
  const toast = useToast()
  if (!plan || !state) return null

  const change = (next: Partial<BackupPlan>) => {
    backupPlan
      .change((before) => ({ ...before, ...next }))
      .catch((error: unknown) => reportError('options/backup-plan', error))
  }
  const save = () => {
    saveBackup()
      .then(() => toast({ text: i18n.t('backup.saved') }))
      .catch((error: unknown) => {
        reportError('options/backup', error)
        toast({ text: i18n.t('options.exchange.exportFailed'), tone: 'error' })
      })
  }

  return (
    <SettingSection title={i18n.t('backup.title')} text={i18n.t('backup.text')}>
      <p>
        {state.savedAt
          ? i18n.t('backup.last', [formatInstant(state.savedAt)])
          : i18n.t('backup.none')}
      </p>
      <div className={styles.buttons}>
        <Button onClick={save}>
          <Download size={16} aria-hidden />
          {i18n.t('options.storage.backup')}
        </Button>
        <Button onClick={() => setRestoring(true)}>
          <Upload size={16} aria-hidden />
          {i18n.t('backup.restore')}
        </Button>
      </div>
      <BackupModeChoice mode={plan.mode} onChange={(mode) => change({ mode })} />
      {plan.mode !== 'off' && (
        <div className={styles.fields}>
          <Select
            label={i18n.t('backup.every')}
            value={plan.days}
            options={withChosen(BACKUP_DAYS, plan.days).map((days) => ({
              value: String(days),
              label: i18n.t('backup.days', days),
            }))}
            onChange={({ currentTarget: { value } }) => change({ days: Number(value) })}
          />
          {plan.mode === 'automatic' && (
            <Select
              label={i18n.t('backup.keep')}
              value={plan.keep}
              options={withChosen(BACKUPS_KEPT, plan.keep).map((keep) => ({
                value: String(keep),
                label: i18n.t('backup.kept', keep),
              }))}
              onChange={({ currentTarget: { value } }) => change({ keep: Number(value) })}
            />
          )}
        </div>
      )}
      <Dialog
        wide
        open={restoring}
        onClose={() => setRestoring(false)}
        title={i18n.t('backup.restoreTitle')}
        description={i18n.t('backup.restoreText')}
      >
        <ImportPanel />
      </Dialog>
    </SettingSection>
  )
}
