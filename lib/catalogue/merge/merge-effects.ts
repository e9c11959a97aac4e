import { noRows, type Row, TABLE_NAMES, type TableCounts } from '../tables'
import { rowsNaming } from './rows-naming'

const isLive = (row: Row): boolean => row.deletedAt === undefined

/** How many other live rows will name `keptId` instead of `otherId` after a merge, by table. */
export const mergeEffects = async (keptId: string, otherId: string): Promise<TableCounts> => {
  const named = await rowsNaming(otherId)
  const counts = noRows()
  for (const table of TABLE_NAMES) {
    const rows: Row[] = named[table]
    counts[table] = rows.filter(
      (row) => isLive(row) && row.id !== keptId && row.id !== otherId,
    ).length
  }
  return counts
}
