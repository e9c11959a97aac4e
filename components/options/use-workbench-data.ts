import { useCallback, useMemo } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import type { EvidenceFacts } from '@/lib/catalogue/facts'
import { articleSite } from '@/lib/catalogue/view/article-row'
import { countLinks } from '@/lib/catalogue/view/counts'
import { evidenceStates } from '@/lib/catalogue/view/evidence-state'
import { namesOf } from '@/lib/catalogue/view/names'
import { reportedBy } from '@/lib/catalogue/view/reported-by'
import type { RowContext } from '@/lib/catalogue/view/row-context'
import type { CatalogueRecords, ViewTable } from '@/lib/catalogue/view/view-row'
import { namesLanguage } from '@/lib/settings/names-language'
import { lazily } from '@/lib/shared/lazily'
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
  // The first rows need none of these.
  const places = useMemo(() => {
    const companiesById = lazily(() => new Map(companies?.map((row) => [row.id, row])))
    const citiesById = lazily(() => new Map(cities?.map((row) => [row.id, row])))
    return {
      kindOf: (id: string) =>
        companiesById().has(id) ? 'company' : citiesById().has(id) ? 'city' : undefined,
      countryOf: (id: string) => (companiesById().get(id) ?? citiesById().get(id))?.country,
    } as const
  }, [companies, cities])
  const evidenceOf = useMemo(() => {
    if (!evidence) return undefined
    const states = lazily(() => evidenceStates(evidence))
    return (id: string) => states().get(id)
  }, [evidence])
  const reports = useMemo(() => {
    const languages = lazily(() => reportedBy(articles ?? NONE, ({ lang }) => lang))
    const sites = lazily(() => reportedBy(articles ?? NONE, articleSite))
    return {
      languagesOf: (id: string) => languages().get(id) ?? NONE,
      sitesOf: (id: string) => sites().get(id) ?? NONE,
    }
  }, [articles])

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
      evidenceOf,
      ...reports,
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
    evidenceOf,
    reports,
  ])
}
