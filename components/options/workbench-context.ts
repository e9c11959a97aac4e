import { createContext, useContext } from 'react'
import type { RecordCounts } from '@/lib/catalogue/view/counts'
import type { NameOf } from '@/lib/catalogue/view/names'
import type { CatalogueRecords } from '@/lib/catalogue/view/view-row'
import type { ViewState } from '@/lib/catalogue/view/view-state'
import type { ChangeView } from './use-view-state'

export interface Workbench {
  records: CatalogueRecords
  nameOf: NameOf
  counts: RecordCounts
  /** The reader's language of names: `original` or a BCP 47 tag. */
  language: string
  view: ViewState
  change: ChangeView
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
