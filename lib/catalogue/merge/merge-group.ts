/**
 * The journal finds merges by its index of groups, without reading entries: a merge has a group of its own that names
 * both records, an unmerging one that names the merge.
 */
const MERGE = 'merge'
const UNMERGE = 'unmerge'
/** No id contains it. */
const BETWEEN = '\n'

/** All groups of merges start with this. */
export const MERGE_PREFIX = MERGE + BETWEEN

export interface MergedPair {
  table: string
  keptId: string
  otherId: string
}

/** A group that no other entry has, so that undoing it undoes this merge only. */
export const mergeGroup = ({ table, keptId, otherId }: MergedPair): string =>
  [MERGE, table, keptId, otherId, crypto.randomUUID()].join(BETWEEN)

/** The pair that a merge's group names. */
export const mergedPair = (group: string): MergedPair | null => {
  const [word, table, keptId, otherId] = group.split(BETWEEN)
  return word === MERGE && table && keptId && otherId ? { table, keptId, otherId } : null
}

/** The start of the groups of everything that took the merge `seq` apart. */
export const unmergePrefix = (seq: number): string => [UNMERGE, seq, ''].join(BETWEEN)

export const unmergeGroup = (seq: number): string => unmergePrefix(seq) + crypto.randomUUID()

/** The merge that an entry of this group took apart. */
export const unmergedSeq = (group: string): number | null => {
  const [word, seq] = group.split(BETWEEN)
  return word === UNMERGE && seq ? Number(seq) : null
}
