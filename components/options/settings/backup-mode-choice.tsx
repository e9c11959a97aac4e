import { useId } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import { requestSaveFiles } from '@/lib/platform/backup-files'
import { BACKUP_MODES, type BackupMode } from '@/lib/settings/backups'
import { reportError } from '@/lib/shared/report-error'
import styles from './settings.module.css'

const modeNames: Record<BackupMode, () => string> = {
  automatic: () => i18n.t('backup.automatic'),
  remind: () => i18n.t('backup.remind'),
  off: () => i18n.t('backup.off'),
}
const modeHints: Record<BackupMode, () => string> = {
  automatic: () => i18n.t('backup.automaticHint'),
  remind: () => i18n.t('backup.remindHint'),
  off: () => i18n.t('backup.offHint'),
}

export interface BackupModeChoiceProps {
  mode: BackupMode
  onChange: (mode: BackupMode) => void
}

/** Who makes backups. The automatic ones need a permission, asked for at the moment they are chosen. */
export const BackupModeChoice = ({ mode, onChange }: BackupModeChoiceProps) => {
  const name = useId()
  const toast = useToast()
  const choose = (next: BackupMode) => {
    if (next !== 'automatic') return onChange(next)
    requestSaveFiles()
      .then((granted) =>
        granted ? onChange(next) : toast({ text: i18n.t('backup.notAllowed'), tone: 'error' }),
      )
      .catch((error: unknown) => reportError('options/backup-permission', error))
  }
  return (
    <fieldset className={styles.radios}>
      <legend className="visually-hidden">{i18n.t('backup.title')}</legend>
      {BACKUP_MODES.map((each) => (
        <label key={each} className={styles.radio}>
          <input type="radio" name={name} checked={mode === each} onChange={() => choose(each)} />
          <span>
            {modeNames[each]()}
            <span className={styles.aside}>{modeHints[each]()}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
