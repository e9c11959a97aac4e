import type { NamedRecord } from '@/lib/matching/named-record'

/** Whether two places are one, or one lies in the other, going up at most four steps. */
export const liesWithin = (
  records: ReadonlyMap<string, NamedRecord>,
  innerId: string,
  outerId: string,
): boolean => {
  let id: string | undefined = innerId
  for (let step = 0; id !== undefined && step < 5; step++) {
    if (id === outerId) return true
    id = records.get(id)?.parentId
  }
  return false
}
