import { useMemo } from 'react'
import type { ViewState } from '@/lib/catalogue/view/view-state'

/**
 * The view with the query that was answered last in place of the one being typed, so that a key draws the search box
 * alone and the answer draws the rest. An emptied box needs no answer.
 */
export const useSettledView = (view: ViewState, answered: string): ViewState => {
  const query = view.query.trim() === '' ? '' : answered
  const { tab, facets, sort, columns, id, trash, picture, asTable } = view
  return useMemo(
    () => ({ query, tab, facets, sort, columns, id, trash, picture, asTable }),
    [query, tab, facets, sort, columns, id, trash, picture, asTable],
  )
}
