import type { Agreement } from '../agreement'
import { searchTextOf } from '../search-fold'
import { edtfSortKey, edtfYear } from './edtf-key'
import type { NameOf } from './names'
import type { ViewRow } from './view-row'

const known = (ids: readonly string[], nameOf: NameOf): string[] =>
  ids.flatMap((id) => nameOf(id) ?? [])

/** The date an agreement is listed under: signed, else announced, else effective from. EDTF. */
export const mainDate = (agreement: Agreement): string | undefined =>
  (agreement.signedOn ?? agreement.announcedOn ?? agreement.effectiveFrom)?.edtf

/** An agreement as a row; `articles` is the number of saved articles linked to it. */
export const agreementRow = (agreement: Agreement, nameOf: NameOf, articles: number): ViewRow => {
  const date = mainDate(agreement)
  const year = date === undefined ? undefined : edtfYear(date)
  const dateKey = date === undefined ? undefined : edtfSortKey(date)
  const parties = known(
    agreement.parties.map((party) => party.recordId),
    nameOf,
  )
  const places = known(agreement.cityIds, nameOf)
  const amount = agreement.amounts[0]
  const keys: Record<string, string | number> = {
    title: agreement.title,
    type: agreement.type,
    status: agreement.status,
    articles,
    updated: agreement.updatedAt,
  }
  if (parties.length > 0) keys.parties = parties.join(', ')
  if (places.length > 0) keys.place = places.join(', ')
  if (dateKey !== undefined) keys.date = dateKey
  if (amount !== undefined) keys.amount = amount.value
  return {
    id: agreement.id,
    title: agreement.title,
    cells: {
      title: agreement.title,
      parties: parties.join(', '),
      place: places.join(', '),
      date: date ?? '',
      type: agreement.type,
      status: agreement.status,
      amount: amount === undefined ? '' : `${amount.value} ${amount.currency}`,
      topics: agreement.topics.join(', '),
      tags: agreement.tags.join(', '),
      articles: String(articles),
      updated: agreement.updatedAt,
    },
    keys,
    facets: {
      type: [agreement.type],
      status: [agreement.status],
      year: year === undefined ? [] : [year],
      topic: agreement.topics,
      tag: agreement.tags,
    },
    searchText: searchTextOf([
      agreement.title,
      ...agreement.aliases.map((alias) => alias.text),
      ...parties,
      ...places,
      ...agreement.topics,
      ...agreement.tags,
      ...agreement.signatories.map((person) => person.name),
      agreement.notes,
      date ?? '',
    ]),
    trashed: agreement.deletedAt !== undefined,
  }
}
