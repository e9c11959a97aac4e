import { createContext, useContext } from 'react'
import type { ViewTable } from '@/lib/catalogue/view/view-row'

/** The selected rows of the open table, for whatever is to be done with them. */
export interface Selection {
  table: ViewTable
  /** In the order in which the rows stand; rows that a filter hides are not among them. */
  ids: readonly string[]
  has: (id: string) => boolean
  clear: () => void
}

export const SelectionContext = createContext<Selection | null>(null)

/** The selection. Throws outside of a table's tab, which is a bug. */
export const useSelection = (): Selection => {
  const selection = useContext(SelectionContext)
  if (selection === null) throw new Error('useSelection outside of a table')
  return selection
}
