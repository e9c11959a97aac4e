import type { BackupPlan, BackupState } from './backups'

/** Days of use that `Later` buys. */
const REST_DAYS = 3

/** The state after Pactlight was used on `day` (local, `YYYY-MM-DD`). Days on which it lay idle do not count. */
export const usedOn = (state: BackupState, day: string): BackupState =>
  state.lastDay === day ? state : { ...state, lastDay: day, daysUsed: state.daysUsed + 1 }

/** The state after a backup was saved at `moment` (ISO 8601, UTC). */
export const savedAt = (state: BackupState, moment: string): BackupState => ({
  ...state,
  savedAt: moment,
  daysUsed: 0,
  restUntil: 0,
})

/** The state after the reader said `Later`. */
export const restedFrom = (state: BackupState): BackupState => ({
  ...state,
  restUntil: state.daysUsed + REST_DAYS,
})

/**
 * Whether a backup is due: the reader wants them, Pactlight was used on enough days since the last one, and the
 * catalogue has changed meanwhile. `changedAt` is the latest change by the reader, undefined when there is none.
 */
export const isBackupDue = (
  { mode, days }: BackupPlan,
  state: BackupState,
  changedAt: string | undefined,
): boolean => {
  if (mode === 'off' || changedAt === undefined) return false
  if (state.savedAt !== undefined && changedAt <= state.savedAt) return false
  return state.daysUsed >= days && (mode === 'automatic' || state.daysUsed >= state.restUntil)
}

/** The automatic backups that have to go when `keep` of them are to stay, the oldest first. */
export const surplus = <F>(files: readonly F[], keep: number): F[] =>
  files.slice(0, Math.max(0, files.length - keep))
