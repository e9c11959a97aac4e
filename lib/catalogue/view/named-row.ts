import type { City } from '../city'
import type { Company } from '../company'
import { displayName } from '../display-name'
import { instantKey } from './instant-key'
import type { RowContext } from './row-context'
import type { RowReader } from './row-reader'

type Named = Company | City

const seat = (record: Named): string | undefined => ('cityId' in record ? record.cityId : undefined)

const nameOr = (id: string | undefined, { nameOf }: RowContext): string =>
  (id === undefined ? null : nameOf(id)) ?? ''

const title = (record: Named, { language }: RowContext): string => displayName(record, language)

const otherNames = (record: Named, context: RowContext): string =>
  [...new Set([record.name, ...record.aliases.map((alias) => alias.text)])]
    .filter((name) => name !== title(record, context))
    .join(', ')

const agreements = ({ id }: Named, { counts }: RowContext): number => counts.agreements.get(id) ?? 0
const articles = ({ id }: Named, { counts }: RowContext): number => counts.articles.get(id) ?? 0

/** A company or a city as a row, with the numbers of agreements and of saved articles that concern it. */
export const NAMED_ROW: RowReader<Named> = {
  title,
  cells: {
    name: title,
    otherNames,
    type: ({ type }) => type,
    country: ({ country }) => country ?? '',
    place: (record, context) => nameOr(seat(record), context),
    parent: ({ parentId }, context) => nameOr(parentId, context),
    agreements: (record, context) => String(agreements(record, context)),
    articles: (record, context) => String(articles(record, context)),
    tags: ({ tags }) => tags.join(', '),
    updated: ({ updatedAt }) => updatedAt,
  },
  keys: {
    agreements,
    articles,
    updated: ({ updatedAt }) => instantKey(updatedAt),
  },
  facets: {
    type: ({ type }) => [type],
    country: ({ country }) => (country === undefined ? [] : [country]),
    language: ({ aliases }) => [...new Set(aliases.flatMap((alias) => alias.lang ?? []))],
    city: (record) => [seat(record) ?? []].flat(),
    tag: ({ tags }) => tags,
  },
  words: (record, context) => [
    record.name,
    ...record.aliases.map((alias) => alias.text),
    nameOr(seat(record), context),
    nameOr(record.parentId, context),
    ...record.tags,
    record.notes,
  ],
}
