import { db } from '@/lib/db/database'
import { rowName } from '../row-name'
import { VIEW_TABLES, type ViewTable } from '../view/view-row'
import { MERGE_PREFIX, type MergedPair, mergedPair } from './merge-group'
import { isApart } from './unmerge'

/** A merge that can be taken apart. */
export interface OpenMerge {
  /** What `unmerge` takes. */
  seq: number
  /** ISO 8601, UTC. */
  at: string
  table: ViewTable
  keptId: string
  /** The kept record's and the other's name as they were before the merge. */
  keptName: string
  otherName: string
}

/**
 * The merges that stand, newest first: those of one record (as either of the two), or all. Pairs are read from the
 * journal's index; only entries that are in question are read themselves.
 */
export const openMerges = async (recordId?: string): Promise<OpenMerge[]> => {
  const seqs: { seq: number; pair: MergedPair }[] = []
  await db.journal
    .where('group')
    .startsWith(MERGE_PREFIX)
    .eachKey((group, { primaryKey }) => {
      const pair = mergedPair(String(group))
      const isAsked =
        recordId === undefined || pair?.keptId === recordId || pair?.otherId === recordId
      if (pair && isAsked) seqs.push({ seq: primaryKey, pair })
    })
  seqs.sort((a, b) => b.seq - a.seq)
  const found = await Promise.all(seqs.map(({ seq, pair }) => openMerge(seq, pair)))
  return found.filter((merge) => merge !== null)
}

const openMerge = async (seq: number, pair: MergedPair): Promise<OpenMerge | null> => {
  const entry = await db.journal.get(seq)
  const table = VIEW_TABLES.find((name) => name === pair.table)
  if (!entry || !table || entry.undoneAt !== undefined || (await isApart(entry))) return null
  const nameOf = (id: string): string => {
    const before = entry.changes.find((change) => change.id === id)?.before
    return before ? rowName(before) : id
  }
  return {
    seq,
    at: entry.at,
    table,
    keptId: pair.keptId,
    keptName: nameOf(pair.keptId),
    otherName: nameOf(pair.otherId),
  }
}
