import { useEffect, useState } from 'react'
import type { RowOf, TableName } from '@/lib/catalogue/tables'
import { watchTable } from '@/lib/catalogue/watch-table'

/** All rows of a table outside the trash, followed as they change. Undefined before the first reading. */
export const useTable = <T extends TableName>(table: T): RowOf[T][] | undefined => {
  const [rows, setRows] = useState<RowOf[T][]>()
  const [failure, setFailure] = useState<{ cause: unknown }>()
  useEffect(() => watchTable(table, setRows, (cause) => setFailure({ cause })), [table])
  // Thrown while drawing, so that the screen's error boundary shows it.
  if (failure) throw new Error(`cannot read ${table}`, { cause: failure.cause })
  return rows
}
