import { useLiveQuery } from 'dexie-react-hooks'
import { displayName } from '@/lib/catalogue/display-name'
import { recordsByIds } from '@/lib/catalogue/queries'
import { namesLanguage } from '@/lib/settings/names-language'
import { useSetting } from './use-setting'

/** Gives a record's name in the reader's language of names, or `fallback` while unknown. */
export const useRecordNames = (
  ids: readonly string[],
): ((id: string, fallback?: string) => string) => {
  const language = useSetting(namesLanguage)
  const names = useLiveQuery(async () => {
    const records = await recordsByIds(ids)
    return new Map(
      [...records].map(([id, { row }]) => [id, displayName(row, language ?? 'original')]),
    )
  }, [ids.join('\n'), language])
  return (id, fallback = '') => names?.get(id) ?? fallback
}
