import { catalogueTables } from './catalogue-tables'
import type { SavedArticle } from './saved-article'
import { queryWords } from './search-words'
import { fromStored } from './stored-row'

/** Rows read for one search. */
const ROWS_READ = 500

/** Saved articles whose title holds every word of `query` (each may be only begun), the latest saved first. */
export const searchArticles = async (query: string, limit: number): Promise<SavedArticle[]> => {
  const words = queryWords(query)
  const [longest] = words.toSorted((a, b) => b.length - a.length)
  if (longest === undefined) return []
  const rows = await catalogueTables.articles
    .where('ix.words')
    .startsWith(longest)
    .distinct()
    .limit(ROWS_READ)
    .toArray()
  return rows
    .filter(
      ({ deletedAt, ix }) =>
        deletedAt === undefined &&
        words.every((word) => ix?.words?.some((known) => known.startsWith(word))),
    )
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .slice(0, limit)
    .map((row) => fromStored(row))
}
