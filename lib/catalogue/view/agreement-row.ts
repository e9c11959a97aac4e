import type { Agreement } from '../agreement'
import { edtfSortKey, edtfYears } from './edtf-key'
import { instantKey } from './instant-key'
import type { RowContext } from './row-context'
import type { RowReader } from './row-reader'

/** The date an agreement is listed under: signed, else announced, else effective from. EDTF. */
export const mainDate = (agreement: Agreement): string | undefined =>
  (agreement.signedOn ?? agreement.announcedOn ?? agreement.effectiveFrom)?.edtf

const partyIds = (agreement: Agreement): string[] =>
  agreement.parties.map((party) => party.recordId)

const known = (ids: readonly string[], { nameOf }: RowContext): string[] =>
  ids.flatMap((id) => nameOf(id) ?? [])

const parties = (agreement: Agreement, context: RowContext): string[] =>
  known(partyIds(agreement), context)
const places = (agreement: Agreement, context: RowContext): string[] =>
  known(agreement.cityIds, context)

/** Those of its places, or of its parties where it names no place. */
const countries = (agreement: Agreement, { countryOf }: RowContext): string[] => {
  if (!countryOf) return []
  const ids = agreement.cityIds.length > 0 ? agreement.cityIds : partyIds(agreement)
  return [...new Set(ids.flatMap((id) => countryOf(id) ?? []))]
}

const years = (agreement: Agreement): string[] => {
  const date = mainDate(agreement)
  return date === undefined ? [] : edtfYears(date)
}

const articles = ({ id }: Agreement, { counts }: RowContext): number => counts.articles.get(id) ?? 0

/** An agreement as a row. */
export const AGREEMENT_ROW: RowReader<Agreement> = {
  title: ({ title }) => title,
  cells: {
    title: ({ title }) => title,
    parties: (agreement, context) => parties(agreement, context).join(', '),
    place: (agreement, context) => places(agreement, context).join(', '),
    date: (agreement) => mainDate(agreement) ?? '',
    type: ({ type }) => type,
    status: ({ status }) => status,
    amount: ({ amounts: [amount] }) => (amount ? `${amount.value} ${amount.currency}` : ''),
    topics: ({ topics }) => topics.join(', '),
    tags: ({ tags }) => tags.join(', '),
    articles: (agreement, context) => String(articles(agreement, context)),
    updated: ({ updatedAt }) => updatedAt,
  },
  keys: {
    date: (agreement) => edtfSortKey(mainDate(agreement) ?? ''),
    amount: ({ amounts: [amount] }) => amount?.value,
    articles,
    updated: ({ updatedAt }) => instantKey(updatedAt),
  },
  facets: {
    type: ({ type }) => [type],
    status: ({ status }) => [status],
    year: years,
    country: countries,
    city: ({ cityIds }) => cityIds,
    company: (agreement, { kindOf }) =>
      partyIds(agreement).filter((id) => kindOf?.(id) === 'company'),
    topic: ({ topics }) => topics,
    language: ({ id }, { languagesOf }) => languagesOf?.(id) ?? [],
    site: ({ id }, { sitesOf }) => sitesOf?.(id) ?? [],
    tag: ({ tags }) => tags,
    evidence: ({ id }, { evidenceOf }) => (evidenceOf ? [evidenceOf(id) ?? 'none'] : []),
  },
  words: (agreement, context) => [
    agreement.title,
    ...agreement.aliases.map((alias) => alias.text),
    ...parties(agreement, context),
    ...places(agreement, context),
    ...agreement.topics,
    ...agreement.tags,
    ...agreement.signatories.map((person) => person.name),
    agreement.notes,
    mainDate(agreement) ?? '',
  ],
}
