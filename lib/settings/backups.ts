import { z } from 'zod'
import { checkedItem } from './checked-item'

export const BACKUP_MODES = ['automatic', 'remind', 'off'] as const
export type BackupMode = (typeof BACKUP_MODES)[number]
/** Days of use between two backups. */
export const BACKUP_DAYS = [1, 7, 14, 30] as const
/** How many automatic backups stay in the downloads folder. */
export const BACKUPS_KEPT = [3, 5, 10, 20] as const

const planSchema = z.object({
  mode: z.enum(BACKUP_MODES),
  days: z.number().int().min(1).max(365),
  keep: z.number().int().min(1).max(100),
})
export type BackupPlan = z.infer<typeof planSchema>

/** How the reader wants backups to be made. */
export const backupPlan = checkedItem<BackupPlan>('local:backupPlan', planSchema, {
  mode: 'remind',
  days: 7,
  keep: 5,
})

const stateSchema = z.object({
  /** When the latest backup was saved, ISO 8601 in UTC. */
  savedAt: z.iso.datetime().optional(),
  /** The local day on which Pactlight was last used, and on how many days it was used since the latest backup. */
  lastDay: z.string().max(10),
  daysUsed: z.number().int().nonnegative(),
  /** The reader wants to be left alone until so many days of use. */
  restUntil: z.number().int().nonnegative(),
  /** Automatic backups that may be deleted when newer ones come: the browser's number of the download, and its name. */
  files: z.array(z.object({ id: z.number().int(), name: z.string().max(300) })).max(200),
})
export type BackupState = z.infer<typeof stateSchema>

const NO_BACKUP: BackupState = { lastDay: '', daysUsed: 0, restUntil: 0, files: [] }

/** What became of backups so far. */
export const backupState = checkedItem<BackupState>('local:backupState', stateSchema, NO_BACKUP)
