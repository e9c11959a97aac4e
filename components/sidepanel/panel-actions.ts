import { createContext, useContext } from 'react'
import type { PageState } from '@/lib/messaging/page-state'
import type { PanelForm } from './panel-form'
import type { Decide } from './use-decide'
import type { Span } from './use-reveal'

/** What every part of the panel can do with the page and the forms. */
export interface PanelActions {
  page: Extract<PageState, { status: 'article' }>
  reveal: (span: Span) => void
  openForm: (form: PanelForm) => void
  decide: Decide
  /** The record that the reader asked to see, opened and scrolled to. */
  shownId: string | null
}

export const PanelActionsContext = createContext<PanelActions | null>(null)

export const usePanelActions = (): PanelActions => {
  const actions = useContext(PanelActionsContext)
  if (!actions) throw new Error('a part of the panel stands outside of it')
  return actions
}
