import { useEffect, useState } from 'react'
import { displayName } from '@/lib/catalogue/display-name'
import { recordsByIds, searchRecords } from '@/lib/catalogue/queries'
import { searchArticles } from '@/lib/catalogue/search-articles'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { reportError } from '@/lib/shared/report-error'

/** A record as the palette lists it. */
export interface PaletteRecord {
  table: ViewTable
  id: string
  name: string
  /** The other name under which it was found. */
  through?: string
}

const TABLES = { company: 'companies', city: 'cities', agreement: 'agreements' } as const
const RECORDS = 12
const ARTICLES = 6

const find = async (query: string, language: string): Promise<PaletteRecord[]> => {
  const [hits, articles] = await Promise.all([
    searchRecords(query, { limit: RECORDS }),
    searchArticles(query, ARTICLES),
  ])
  const named = await recordsByIds(hits.map(({ id }) => id))
  const records = hits.map(({ id, kind, name, through }): PaletteRecord => {
    const found = named.get(id)
    const shown = found ? displayName(found.row, language) : name
    const other = through ?? (shown === name ? undefined : name)
    return {
      table: TABLES[kind],
      id,
      name: shown,
      ...(other === undefined || other === shown ? {} : { through: other }),
    }
  })
  return [
    ...records,
    ...articles.map(({ id, title }): PaletteRecord => ({ table: 'articles', id, name: title })),
  ]
}

const NONE: PaletteRecord[] = []

/** Records and articles by any of their names, in any script, the best first. The former hits stay until new ones are here. */
export const usePaletteRecords = (query: string, language: string): readonly PaletteRecord[] => {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    if (query.trim() === '') return setFound(NONE)
    let current = true
    find(query, language)
      .then((records) => current && setFound(records))
      .catch((error: unknown) => reportError('options/palette', error))
    return () => {
      current = false
    }
  }, [query, language])
  return found
}
