import { useMemo } from 'react'
import type { Facet } from '@/lib/catalogue/view/view-row'
import { EMPTY_VIEW, formatViewHash } from '@/lib/catalogue/view/view-state'
import { useWorkbench } from '../workbench-context'

export interface RecordLinks {
  /** Address of one agreement, open beside the agreements that the picture shows. */
  agreement: (id: string) => string
  /** Address of the agreements of the picture that have one of these values as well. */
  agreements: (facets: Partial<Record<Facet, string[]>>) => string
}

/** Where the marks of a picture lead: to the table of agreements with the picture's own search and filters. */
export const useRecordLinks = (): RecordLinks => {
  const { view } = useWorkbench()
  const { query, facets } = view
  return useMemo(() => {
    const base = { ...EMPTY_VIEW, tab: 'agreements', query } as const
    return {
      agreement: (id) => formatViewHash({ ...base, facets, id }),
      agreements: (more) => formatViewHash({ ...base, facets: { ...facets, ...more } }),
    }
  }, [query, facets])
}
