import { storedSource } from '@/lib/catalogue/stored-source'
import { exportFileName } from '@/lib/exchange/export-file-name'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { writeFile } from '@/lib/exchange/write-file'
import { deleteSavedFile, saveToDownloads } from '@/lib/platform/backup-files'
import { saveFile } from '@/lib/platform/downloads'
import { savedAt, surplus } from '@/lib/settings/backup-due'
import { backupPlan, backupState } from '@/lib/settings/backups'
import { withSettings } from '@/lib/settings/reader-settings'

/** The whole catalogue as one lossless file, and when it was begun: what changes while it is written may not be in it. */
const makeBackup = async () => {
  const moment = new Date()
  const file = await writeFile(catalogueJson, withSettings(storedSource(true)))
  if (!file.ok) throw new Error(`backup: ${file.error.code}`)
  return { blob: file.value, moment, name: exportFileName(catalogueJson, moment) }
}

/** Hands the reader everything there is as one lossless file. */
export const saveBackup = async (): Promise<void> => {
  const { blob, moment, name } = await makeBackup()
  saveFile(blob, name)
  await backupState.change((state) => savedAt(state, moment.toISOString()))
}

/** Saves a backup to the downloads folder without a question and lets the oldest automatic ones go. Whether it did. */
export const saveAutomaticBackup = async (): Promise<boolean> => {
  const { blob, moment, name } = await makeBackup()
  const saved = await saveToDownloads(blob, name)
  if (!saved) return false
  const { keep } = await backupPlan.get()
  const state = await backupState.change((before) => ({
    ...savedAt(before, moment.toISOString()),
    files: [...before.files, saved],
  }))
  const old = surplus(state.files, keep)
  for (const file of old) await deleteSavedFile(file)
  const gone = new Set(old.map(({ id }) => id))
  await backupState.change((before) => ({
    ...before,
    files: before.files.filter(({ id }) => !gone.has(id)),
  }))
  return true
}
