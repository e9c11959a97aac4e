import type { City } from '../city'
import type { Company } from '../company'
import { displayName } from '../display-name'
import { searchTextOf } from '../search-fold'
import type { RowContext } from './row-context'
import type { ViewRow } from './view-row'

/** A company or a city as a row, with the numbers of agreements and of saved articles that concern it. */
export const namedRow = (record: Company | City, context: RowContext): ViewRow => {
  const { language, nameOf } = context
  const agreements = context.counts.agreements.get(record.id) ?? 0
  const articles = context.counts.articles.get(record.id) ?? 0
  const title = displayName(record, language)
  const others = [record.name, ...record.aliases.map((alias) => alias.text)].filter(
    (name, place, all) => name !== title && all.indexOf(name) === place,
  )
  const place = 'cityId' in record && record.cityId !== undefined ? nameOf(record.cityId) : null
  const parent = record.parentId === undefined ? null : nameOf(record.parentId)
  const languages = [...new Set(record.aliases.flatMap((alias) => alias.lang ?? []))]
  const keys: Record<string, string | number> = {
    name: title,
    type: record.type,
    agreements,
    articles,
    updated: record.updatedAt,
  }
  if (record.country !== undefined) keys.country = record.country
  if (place !== null) keys.place = place
  if (parent !== null) keys.parent = parent
  return {
    id: record.id,
    title,
    cells: {
      name: title,
      otherNames: others.join(', '),
      type: record.type,
      country: record.country ?? '',
      place: place ?? '',
      parent: parent ?? '',
      agreements: String(agreements),
      articles: String(articles),
      tags: record.tags.join(', '),
      updated: record.updatedAt,
    },
    keys,
    facets: {
      type: [record.type],
      country: record.country === undefined ? [] : [record.country],
      language: languages,
      ...('cityId' in record && record.cityId !== undefined ? { city: [record.cityId] } : {}),
      tag: record.tags,
    },
    get searchText() {
      return searchTextOf([
        record.name,
        ...record.aliases.map((alias) => alias.text),
        place ?? '',
        parent ?? '',
        ...record.tags,
        record.notes,
      ])
    },
    trashed: record.deletedAt !== undefined,
  }
}
