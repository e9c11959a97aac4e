import { writeTransaction } from '@/lib/db/write-transaction'
import type { Result } from '@/lib/shared/result'
import { announce } from './announce'
import { applyChanges, type CommitError, type Committed } from './apply-changes'
import type { Change, ChangeLabel } from './change'

/**
 * Writes `changes` all together or not at all, with one journal entry named by `label`.
 * Give a row back with the `rev` and `updatedAt` it was read with: they prove that nobody changed it meanwhile.
 * `seq` names the journal entry, for `undo`; it is 0 when there was nothing to change.
 * Errors: `conflict` (its `conflict.theirs` is the other version), `not-found`, `bad-input`, `stale-schema`,
 * `quota-exceeded`, `storage-failed`, `database-unavailable`.
 */
export const commit = async (
  changes: Change[],
  label: ChangeLabel,
): Promise<Result<{ seq: number }, CommitError>> => {
  const result = await writeTransaction<Committed, CommitError>((refuse) =>
    applyChanges(changes, label, refuse),
  )
  if (!result.ok) return result
  await announce(result.value.written)
  return { ok: true, value: { seq: result.value.seq } }
}
