import { loadRows } from '../load-rows'
import { rowName } from '../row-name'
import type { TableCounts } from '../tables'
import type { ViewTable } from '../view/view-row'
import { mergeEffects } from './merge-effects'
import { type MergeField, mergeFields } from './merge-fields'

/** What the merge pane shows before anything is written. */
export interface MergePreview {
  keptName: string
  otherName: string
  fields: MergeField[]
  /** Other rows that will name the kept record. */
  effects: TableCounts
  /** The name that goes stays findable as an alias. */
  keepsNames: boolean
}

/** The preview of a merge; null when one of the two is not there. */
export const mergePreview = async (
  table: ViewTable,
  keptId: string,
  otherId: string,
): Promise<MergePreview | null> => {
  const rows = await loadRows(table, [keptId, otherId])
  const kept = rows.find(({ id }) => id === keptId)
  const other = rows.find(({ id }) => id === otherId)
  if (!kept || !other) return null
  return {
    keptName: rowName(kept),
    otherName: rowName(other),
    fields: mergeFields(table, kept, other),
    effects: await mergeEffects(keptId, otherId),
    keepsNames: 'name' in kept,
  }
}
