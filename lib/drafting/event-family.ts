import type { NamedRecord } from '@/lib/matching/named-record'
import { type Entity, sameName } from './entity'

/** Whether two entities are one party: the same record or name, or a government and its city. */
export const sameParty = (
  a: Entity,
  b: Entity,
  records: ReadonlyMap<string, NamedRecord>,
): boolean => {
  if (a.recordId !== undefined && a.recordId === b.recordId) return true
  if (sameName(a.name, b.name)) return true
  const one = a.recordId === undefined ? undefined : records.get(a.recordId)
  const other = b.recordId === undefined ? undefined : records.get(b.recordId)
  if (!one || !other) return false
  return (
    (one.type === 'public-body' && one.cityId === other.id) ||
    (other.type === 'public-body' && other.cityId === one.id)
  )
}

/** Whether two entities belong together: one party, or a company and its owner. */
export const sameFamily = (
  a: Entity,
  b: Entity,
  records: ReadonlyMap<string, NamedRecord>,
): boolean => {
  if (sameParty(a, b, records)) return true
  const one = a.recordId === undefined ? undefined : records.get(a.recordId)
  const other = b.recordId === undefined ? undefined : records.get(b.recordId)
  if (!one || !other) return false
  return one.parentId === other.id || other.parentId === one.id
}
