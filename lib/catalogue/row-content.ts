import { stableJson } from '@/lib/shared/stable-json'
import type { Stamp } from './journal-entry'
import type { Row } from './tables'

/** What a write sets by itself; two rows that differ only in these say the same. */
export const STAMP_FIELDS: ReadonlySet<string> = new Set([
  'rev',
  'updatedAt',
  'createdAt',
  'seedVersion',
])

/** Whether two rows say the same, whoever wrote them when. Key order does not count. */
export const sameContent = (a: Row, b: Row): boolean => contentKey(a) === contentKey(b)

const contentKey = (row: Row): string =>
  stableJson(Object.fromEntries(Object.entries(row).filter(([key]) => !STAMP_FIELDS.has(key))))

export const stampOf = (row: Stamp): Stamp => ({ rev: row.rev, updatedAt: row.updatedAt })

/** Whether `row` is still in the state that `stamp` names; both absent counts as the same. */
export const hasStamp = (row: Stamp | undefined, stamp: Stamp | undefined): boolean =>
  row?.rev === stamp?.rev && row?.updatedAt === stamp?.updatedAt
