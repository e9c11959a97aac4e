import type { City } from '../city'
import type { Company } from '../company'
import { displayName } from '../display-name'
import { searchTextOf } from '../search-fold'
import type { NameOf } from './names'
import type { ViewRow } from './view-row'

/** A company or a city as a row, with the numbers of agreements and of saved articles that concern it. */
export const namedRow = (
  record: Company | City,
  language: string,
  nameOf: NameOf,
  counts: { agreements: number; articles: number },
): ViewRow => {
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
    agreements: counts.agreements,
    articles: counts.articles,
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
      agreements: String(counts.agreements),
      articles: String(counts.articles),
      tags: record.tags.join(', '),
      updated: record.updatedAt,
    },
    keys,
    facets: {
      type: [record.type],
      country: record.country === undefined ? [] : [record.country],
      language: languages,
      tag: record.tags,
    },
    searchText: searchTextOf([
      record.name,
      ...record.aliases.map((alias) => alias.text),
      place ?? '',
      parent ?? '',
      ...record.tags,
      record.notes,
    ]),
    trashed: record.deletedAt !== undefined,
  }
}
