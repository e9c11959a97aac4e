import { catalogueTables } from './catalogue-tables'
import { foldForSearch } from './search-fold'
import { indexWords } from './search-words'

/** What tells records of one name apart. */
interface Namesake {
  id: string
  country?: string | undefined
  geonamesId?: number | undefined
}

/** Up to so many names are looked up in the index; for more, reading the table once is faster. */
const FEW = 100
const BATCH = 2000
/** Keys of one index query: Dexie walks them with one cursor. */
const KEYS = 500

/** Records outside the trash by their own folded name, for those names of `names` that the table has. */
export const namesakes = async (
  table: 'companies' | 'cities',
  names: readonly string[],
): Promise<Map<string, Namesake[]>> => {
  const wanted = new Set(names.map(foldForSearch))
  const found = new Map<string, Namesake[]>()
  const note = (row: Namesake & { name: string; deletedAt?: string | undefined }): void => {
    const key = foldForSearch(row.name)
    if (row.deletedAt !== undefined || !wanted.has(key)) return
    const { id, country, geonamesId } = row
    found.set(key, [...(found.get(key) ?? []), { id, country, geonamesId }])
  }
  if (wanted.size <= FEW) {
    const words = [...new Set([...wanted].flatMap(rarestWord))]
    await catalogueTables[table].where('ix.words').anyOf(words).distinct().each(note)
    return found
  }
  let after = ''
  for (;;) {
    const rows = await catalogueTables[table].where(':id').above(after).limit(BATCH).toArray()
    for (const row of rows) note(row)
    const last = rows.at(-1)
    if (!last) return found
    after = last.id
  }
}

/** The longest word is in the fewest other names. */
const rarestWord = (name: string): string[] =>
  indexWords([name])
    .sort((a, b) => b.length - a.length)
    .slice(0, 1)

/** The id of a saved article for each of these page keys that one has. */
export const knownUrls = async (keys: readonly string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const sorted = [...new Set(keys)].sort()
  for (let at = 0; at < sorted.length; at += KEYS) {
    await catalogueTables.articles
      .where('urlKeys')
      .anyOf(sorted.slice(at, at + KEYS))
      // Keys only: the articles' texts stay where they are.
      .eachKey((key, cursor) => {
        if (typeof key === 'string' && !found.has(key)) found.set(key, cursor.primaryKey)
      })
  }
  return found
}
