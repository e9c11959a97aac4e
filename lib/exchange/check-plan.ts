import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import type { ImportPlan, ImportProblem } from './import-plan'
import { referencesOf } from './references'

/** The tables whose ids share one space: a party's id does not say which of them it is in. */
const NAMED: readonly TableName[] = ['companies', 'cities', 'agreements']

/**
 * Ids already taken while a file is read, so that the second row of an id is refused.
 * Companies, cities and agreements share one space of ids.
 */
export class TakenIds {
  private readonly taken = new Set<string>()

  /** Whether the id was still free; it is taken from now on. */
  take(table: TableName, id: string): boolean {
    const key = NAMED.includes(table) ? `record ${id}` : `${table} ${id}`
    if (this.taken.has(key)) return false
    this.taken.add(key)
    return true
  }
}

/** Every reference that the plan itself does not answer; the catalogue may. */
export const openReferences = (
  plan: ImportPlan,
): (ImportProblem & { to: readonly TableName[] })[] => {
  const ids = new Set<string>()
  for (const table of TABLE_NAMES)
    for (const { row } of plan.rows[table]) ids.add(`${table} ${row.id}`)
  return TABLE_NAMES.flatMap((table) => openIn(table, plan, ids))
}

const openIn = <T extends TableName>(table: T, plan: ImportPlan, ids: Set<string>) =>
  plan.rows[table].flatMap(({ at, row }) =>
    referencesOf(table, row)
      .filter(({ id, to }) => !to.some((other) => ids.has(`${other} ${id}`)))
      .map(({ field, id, to }) => ({
        code: 'dangling-reference' as const,
        table,
        row: at,
        id: row.id,
        field,
        value: id,
        to,
      })),
  )
