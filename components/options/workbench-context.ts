import { createContext, useContext } from 'react'
import type { ViewState } from '@/lib/catalogue/view/view-state'
import type { NewTable } from './new-names'
import type { Search } from './search/use-search'
import type { ChangeView } from './use-view-state'
import type { WorkbenchData } from './use-workbench-data'

export interface Workbench extends WorkbenchData {
  view: ViewState
  change: ChangeView
  /** What the search box's query finds in the whole catalogue, saved texts included. */
  search: Search
  /** Opens the form for a new record of a table. */
  create: (table: NewTable) => void
  /** Says a sentence to screen readers without moving the focus. */
  announce: (text: string) => void
}

export const WorkbenchContext = createContext<Workbench | null>(null)

/** What every part of the options page shares. Throws outside of it, which is a bug. */
export const useWorkbench = (): Workbench => {
  const workbench = useContext(WorkbenchContext)
  if (workbench === null) throw new Error('useWorkbench outside of the options page')
  return workbench
}
