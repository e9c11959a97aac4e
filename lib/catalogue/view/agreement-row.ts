import type { Agreement } from '../agreement'
import { searchTextOf } from '../search-fold'
import { edtfSortKey, edtfYears } from './edtf-key'
import type { NameOf } from './names'
import type { RowContext } from './row-context'
import type { ViewRow } from './view-row'

const known = (ids: readonly string[], nameOf: NameOf): string[] =>
  ids.flatMap((id) => nameOf(id) ?? [])

/** The date an agreement is listed under: signed, else announced, else effective from. EDTF. */
export const mainDate = (agreement: Agreement): string | undefined =>
  (agreement.signedOn ?? agreement.announcedOn ?? agreement.effectiveFrom)?.edtf

const countries = (agreement: Agreement, countryOf: RowContext['countryOf']): string[] => {
  if (!countryOf) return []
  const ids = agreement.cityIds.length > 0 ? agreement.cityIds : agreement.parties.map(partyId)
  return [...new Set(ids.flatMap((id) => countryOf(id) ?? []))]
}

const partyId = (party: Agreement['parties'][number]): string => party.recordId

/** An agreement as a row. Its countries are those of its places, or of its parties where it names no place. */
export const agreementRow = (agreement: Agreement, context: RowContext): ViewRow => {
  const { nameOf, kindOf } = context
  const articles = context.counts.articles.get(agreement.id) ?? 0
  const date = mainDate(agreement)
  const dateKey = date === undefined ? undefined : edtfSortKey(date)
  const partyIds = agreement.parties.map(partyId)
  const parties = known(partyIds, nameOf)
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
      year: date === undefined ? [] : edtfYears(date),
      country: countries(agreement, context.countryOf),
      city: agreement.cityIds,
      company: kindOf ? partyIds.filter((id) => kindOf(id) === 'company') : [],
      topic: agreement.topics,
      tag: agreement.tags,
      evidence: context.evidence ? [context.evidence.get(agreement.id) ?? 'none'] : [],
    },
    get searchText() {
      return searchTextOf([
        agreement.title,
        ...agreement.aliases.map((alias) => alias.text),
        ...parties,
        ...places,
        ...agreement.topics,
        ...agreement.tags,
        ...agreement.signatories.map((person) => person.name),
        agreement.notes,
        date ?? '',
      ])
    },
    trashed: agreement.deletedAt !== undefined,
  }
}
