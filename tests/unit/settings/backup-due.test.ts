import { describe, expect, it } from 'vitest'
import { isBackupDue, restedFrom, savedAt, surplus, usedOn } from '@/lib/settings/backup-due'
import type { BackupPlan, BackupState } from '@/lib/settings/backups'

const plan: BackupPlan = { mode: 'remind', days: 7, keep: 3 }
const start: BackupState = { lastDay: '', daysUsed: 0, restUntil: 0, files: [] }
const CHANGED = '2026-05-02T10:00:00.000Z'
/** Used on so many different days. */
const used = (state: BackupState, days: number): BackupState =>
  Array.from({ length: days }, (_, at) => `2026-06-${String(at + 1).padStart(2, '0')}`).reduce(
    usedOn,
    state,
  )

describe('a backup is due', () => {
  it('after days of use, however often Pactlight is opened on one of them', () => {
    expect(isBackupDue(plan, used(start, 6), CHANGED)).toBe(false)
    expect(isBackupDue(plan, used(start, 7), CHANGED)).toBe(true)
    const often = Array.from({ length: 30 }, () => '2026-06-01').reduce(usedOn, start)
    expect(often.daysUsed).toBe(1)
  })

  it('only when the reader changed something since the last one', () => {
    const long = used(start, 30)
    expect(isBackupDue(plan, long, undefined)).toBe(false)
    const saved = used(savedAt(start, '2026-05-03T00:00:00.000Z'), 30)
    expect(isBackupDue(plan, saved, CHANGED)).toBe(false)
    expect(isBackupDue(plan, saved, '2026-05-03T00:00:00.001Z')).toBe(true)
  })

  it('counts from the last backup', () => {
    expect(savedAt(used(start, 9), CHANGED)).toMatchObject({ daysUsed: 0, savedAt: CHANGED })
  })

  it('not while the reader wants to be left alone, unless it is made without a question', () => {
    const rested = restedFrom(used(start, 8))
    expect(isBackupDue(plan, rested, CHANGED)).toBe(false)
    expect(isBackupDue({ ...plan, mode: 'automatic' }, rested, CHANGED)).toBe(true)
    expect(isBackupDue(plan, { ...rested, daysUsed: rested.daysUsed + 3 }, CHANGED)).toBe(true)
  })

  it('never when the reader wants none', () => {
    expect(isBackupDue({ ...plan, mode: 'off' }, used(start, 30), CHANGED)).toBe(false)
  })
})

describe('surplus', () => {
  it('names the oldest', () => {
    expect(surplus([1, 2, 3, 4, 5], 3)).toEqual([1, 2])
    expect(surplus([1, 2], 3)).toEqual([])
  })
})
