import { useCallback, useMemo } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import { countLinks } from '@/lib/catalogue/view/counts'
import { namesOf } from '@/lib/catalogue/view/names'
import { namesLanguage } from '@/lib/settings/names-language'
import { useTable } from './use-table'
import type { Workbench } from './workbench-context'

export type WorkbenchData = Pick<Workbench, 'records' | 'nameOf' | 'counts' | 'language'>

/** All live records, followed as they change anywhere. Undefined until the first reading is complete. */
export const useWorkbenchData = (): WorkbenchData | undefined => {
  const language = useSetting(namesLanguage)
  const agreements = useTable('agreements')
  const companies = useTable('companies')
  const cities = useTable('cities')
  const articles = useTable('articles')

  const names = useMemo(
    () =>
      companies &&
      cities &&
      agreements &&
      language &&
      namesOf({ companies, cities, agreements }, language),
    [companies, cities, agreements, language],
  )
  const counts = useMemo(
    () => agreements && articles && countLinks({ agreements, articles }),
    [agreements, articles],
  )
  const nameOf = useCallback((id: string) => names?.get(id) ?? null, [names])
  return useMemo(
    () =>
      agreements && companies && cities && articles && counts && names && language
        ? { records: { agreements, companies, cities, articles }, nameOf, counts, language }
        : undefined,
    [agreements, companies, cities, articles, counts, names, language, nameOf],
  )
}
