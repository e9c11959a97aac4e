import { catalogueTables } from './catalogue-tables'
import type { RecordKind } from './record-kind'
import { queryWords } from './search-words'
import { fromStored } from './stored-row'
import type { RowOf } from './tables'

export interface SearchHit {
  id: string
  kind: RecordKind
  /** Name of a company or city, title of an agreement. */
  name: string
  /** The alias that was found, when the name itself does not hold the words. */
  through?: string
  type: string
  country?: string
}

const TABLE_OF = { company: 'companies', city: 'cities', agreement: 'agreements' } as const
type NamedTable = (typeof TABLE_OF)[RecordKind]

/** Rows read for one search and table: enough to rank by, few enough to answer while the reader types. */
const ROWS_READ = 500

/**
 * Companies, cities and agreements whose name or alias holds every word of `query` (each may be only begun),
 * best first: whole name, beginning of a name, elsewhere; the trash left out. An empty query finds nothing.
 */
export const searchRecords = async (
  query: string,
  options: { kind?: RecordKind; limit: number },
): Promise<SearchHit[]> => {
  const words = queryWords(query)
  if (words.length === 0) return []
  const kinds: RecordKind[] = options.kind ? [options.kind] : ['company', 'city', 'agreement']
  const ranked: { hit: SearchHit; rank: number }[] = []
  for (const kind of kinds) ranked.push(...(await searchTable(kind, TABLE_OF[kind], words)))
  return ranked
    .sort((a, b) => a.rank - b.rank || foundName(a.hit).length - foundName(b.hit).length)
    .slice(0, options.limit)
    .map(({ hit }) => hit)
}

/** The name that holds the words. */
const foundName = ({ name, through }: SearchHit): string => through ?? name

const searchTable = async <T extends NamedTable>(kind: RecordKind, table: T, words: string[]) => {
  // The longest word is the rarest; the others are checked on the rows it finds.
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length)
  const rows = await catalogueTables[table]
    .where('ix.words')
    .startsWith(longest)
    .distinct()
    .limit(ROWS_READ)
    .toArray()
  return rows.flatMap((row) => {
    const known = row.ix?.words ?? []
    if (row.deletedAt !== undefined) return []
    if (!words.every((word) => known.some((other) => other.startsWith(word)))) return []
    return [rankRow(kind, fromStored(row), words)]
  })
}

const rankRow = (kind: RecordKind, row: RowOf[NamedTable], words: string[]) => {
  const name = 'name' in row ? row.name : row.title
  const wanted = words.join(' ')
  const score = (text: string): number => {
    const folded = queryWords(text).join(' ')
    if (folded === wanted) return 0
    if (folded.startsWith(wanted)) return 1
    return folded.includes(wanted) ? 2 : words.every((word) => folded.includes(word)) ? 3 : 4
  }
  let best: { text: string; score: number } = { text: name, score: score(name) }
  for (const { text } of row.aliases) {
    const found = score(text)
    if (found < best.score) best = { text, score: found }
  }
  const hit: SearchHit = {
    id: row.id,
    kind,
    name,
    type: row.type,
    ...(best.text === name ? {} : { through: best.text }),
    ...('country' in row && row.country !== undefined ? { country: row.country } : {}),
  }
  return { hit, rank: best.score }
}
