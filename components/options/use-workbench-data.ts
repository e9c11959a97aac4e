import { useCallback, useMemo } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import type { EvidenceFacts } from '@/lib/catalogue/facts'
import { countLinks } from '@/lib/catalogue/view/counts'
import { evidenceStates } from '@/lib/catalogue/view/evidence-state'
import { namesOf } from '@/lib/catalogue/view/names'
import type { RowContext } from '@/lib/catalogue/view/row-context'
import type { CatalogueRecords, ViewTable } from '@/lib/catalogue/view/view-row'
import { namesLanguage } from '@/lib/settings/names-language'
import { useFacts } from './use-facts'

export interface WorkbenchData extends RowContext {
  records: CatalogueRecords
  /** Whether a table is read; until then its list of records is empty. */
  isRead: (table: ViewTable) => boolean
  /** What all evidence claims; undefined until it is read. */
  claims: readonly EvidenceFacts[] | undefined
}

const NONE: [] = []

/** All live records, followed as they change anywhere. Undefined until agreements and the names they use are read. */
export const useWorkbenchData = (): WorkbenchData | undefined => {
  const language = useSetting(namesLanguage)
  const { agreements, companies, cities, articles, evidence } = useFacts()

  const names = useMemo(
    () =>
      companies &&
      cities &&
      agreements &&
      language &&
      namesOf({ companies, cities, agreements }, language),
    [companies, cities, agreements, language],
  )
  const nameOf = useCallback((id: string) => names?.get(id) ?? null, [names])
  const counts = useMemo(
    () => agreements && countLinks({ agreements, articles: articles ?? NONE }),
    [agreements, articles],
  )
  const places = useMemo(() => {
    const known = new Map<string, { kind: 'company' | 'city'; country: string | undefined }>()
    for (const { id, country } of companies ?? NONE) known.set(id, { kind: 'company', country })
    for (const { id, country } of cities ?? NONE) known.set(id, { kind: 'city', country })
    return {
      kindOf: (id: string) => known.get(id)?.kind,
      countryOf: (id: string) => known.get(id)?.country,
    }
  }, [companies, cities])
  const states = useMemo(() => evidence && evidenceStates(evidence), [evidence])

  return useMemo(() => {
    if (!agreements || !companies || !cities || !counts || !names || !language) return undefined
    return {
      records: { agreements, companies, cities, articles: articles ?? NONE },
      claims: evidence,
      isRead: (table) => table !== 'articles' || articles !== undefined,
      nameOf,
      counts,
      language,
      ...places,
      evidence: states,
    }
  }, [
    agreements,
    companies,
    cities,
    articles,
    evidence,
    counts,
    names,
    language,
    nameOf,
    places,
    states,
  ])
}
