import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { useToast } from '@/components/ui/use-toast'
import { lastChangeAt } from '@/lib/catalogue/last-change'
import { localDay } from '@/lib/exchange/export-file-name'
import { maySaveFiles } from '@/lib/platform/backup-files'
import { isBackupDue, usedOn } from '@/lib/settings/backup-due'
import { backupPlan, backupState } from '@/lib/settings/backups'
import { reportError } from '@/lib/shared/report-error'
import { saveAutomaticBackup } from './save-backup'

const LOCK = 'pactlight-backup'

/** Counts the day; saves the backup where the reader allowed it. Whether the reader has to be asked. */
const look = async (onSaved: () => void): Promise<boolean> => {
  const state = await backupState.change((before) => usedOn(before, localDay(new Date())))
  const plan = await backupPlan.get()
  if (!isBackupDue(plan, state, await lastChangeAt())) return false
  if (plan.mode !== 'automatic') return true
  // A permission can be taken back in the browser's settings; then the reader is asked instead.
  if (!(await maySaveFiles())) return true
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    const saved = await saveAutomaticBackup()
    if (saved) onSaved()
    return !saved
  })
}

/**
 * Whether to remind the reader of a backup. Looked at when a page opens: a timer in the background would need one more
 * permission, and the catalogue only changes while pages are open.
 */
export const useDueBackup = (): boolean => {
  const [due, setDue] = useState(false)
  const state = useSetting(backupState)
  const plan = useSetting(backupPlan)
  const toast = useToast()
  useEffect(() => {
    look(() => toast({ text: i18n.t('backup.savedAutomatically') }))
      .then(setDue)
      .catch((error: unknown) => {
        reportError('backup/due', error)
        setDue(true)
      })
  }, [toast])
  if (!due || !state || !plan) return false
  // A backup or an answer, also in another window, settles it.
  return plan.mode !== 'off' && state.daysUsed >= Math.max(plan.days, state.restUntil)
}
