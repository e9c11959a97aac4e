import type { Transaction } from 'dexie'
import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import type { OldRow } from './versions'

/** Rewrites every row of the catalogue inside the upgrade's transaction: if it throws, the old version stays intact. */
export const upgradeTables = async (
  transaction: Transaction,
  upgradeRow: (table: TableName, row: OldRow) => OldRow,
): Promise<void> => {
  for (const table of TABLE_NAMES) {
    await transaction
      .table<OldRow, string>(table)
      .toCollection()
      .modify((row, ref) => {
        ref.value = upgradeRow(table, row)
      })
  }
}
