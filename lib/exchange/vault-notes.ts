import type { Agreement, AgreementDate, Amount } from '@/lib/catalogue/agreement'
import type { Alias } from '@/lib/catalogue/alias'
import type { City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'
import type { Evidence } from '@/lib/catalogue/evidence'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { textFragmentUrl } from '@/lib/catalogue/text-fragment'
import { asText, noteText, type Quote } from './note-text'

/** What notes need to know of each other. */
export interface VaultLinks {
  /** A link to a record's note, or its name where it has none. */
  link(id: string): string
  evidenceOf(recordId: string): readonly Evidence[]
  articleUrl(articleId: string): string | undefined
}

const texts = (aliases: readonly Alias[]): string[] => [...new Set(aliases.map(({ text }) => text))]
const edtf = (date: AgreementDate | undefined): string | undefined => date?.edtf

/** `more-than 2000000 EUR / year` */
const amountText = ({ value, currency, period, qualifier }: Amount): string =>
  [qualifier === 'exactly' ? undefined : qualifier, value, currency, period && `/ ${period}`]
    .filter((part) => part !== undefined)
    .join(' ')

export const companyNote = (company: Company, { link }: VaultLinks): string =>
  noteText(
    {
      id: company.id,
      kind: 'company',
      type: company.type,
      aliases: texts(company.aliases),
      country: company.country,
      parent: company.parentId && link(company.parentId),
      place: company.cityId && link(company.cityId),
      website: company.website,
      wikidata: company.wikidata,
      tags: company.tags,
    },
    company.name,
    [company.notes],
  )

export const cityNote = (city: City, { link }: VaultLinks): string =>
  noteText(
    {
      id: city.id,
      kind: 'city',
      type: city.type,
      aliases: texts(city.aliases),
      country: city.country,
      in: city.parentId && link(city.parentId),
      // Obsidian's map plugins read this pair.
      location: city.lat === undefined || city.lon === undefined ? [] : [city.lat, city.lon],
      geonames: city.geonamesId,
      tags: city.tags,
    },
    city.name,
    [city.notes],
  )

export const agreementNote = (agreement: Agreement, links: VaultLinks): string => {
  const { link } = links
  return noteText(
    {
      id: agreement.id,
      kind: 'agreement',
      type: agreement.type,
      status: agreement.status,
      aliases: texts(agreement.aliases),
      parties: agreement.parties.map(({ recordId }) => link(recordId)),
      places: agreement.cityIds.map(link),
      'signed at': agreement.venueCityId && link(agreement.venueCityId),
      signed: edtf(agreement.signedOn),
      announced: edtf(agreement.announcedOn),
      from: edtf(agreement.effectiveFrom),
      until: edtf(agreement.endsOn),
      amounts: agreement.amounts.map(amountText),
      topics: agreement.topics,
      signatories: agreement.signatories
        .filter(({ role }) => role === 'signatory')
        .map(({ name }) => name),
      witnesses: agreement.signatories
        .filter(({ role }) => role === 'witness')
        .map(({ name }) => name),
      ...Object.fromEntries(
        (['deepens', 'replaces', 'part-of'] as const).map((relation) => [
          relation,
          agreement.related.filter((one) => one.relation === relation).map(({ id }) => link(id)),
        ]),
      ),
      tags: agreement.tags,
    },
    agreement.title,
    [agreement.notes],
    quotesOf(agreement.id, links),
  )
}

/** Each quote once, whatever number of fields it speaks for. */
const quotesOf = (recordId: string, { link, evidenceOf, articleUrl }: VaultLinks): Quote[] => {
  const quotes = new Map<string, Quote>()
  for (const { articleId, quote } of evidenceOf(recordId)) {
    const url = articleUrl(articleId)
    const words = url && textFragmentUrl(url, quote)
    const source = words ? `${link(articleId)} ([↗](<${words}>))` : link(articleId)
    quotes.set(`${articleId} ${quote.exact}`, { text: quote.exact, source })
  }
  return [...quotes.values()]
}

export const articleNote = (article: SavedArticle, { link }: VaultLinks): string =>
  noteText(
    {
      id: article.id,
      kind: 'article',
      url: article.url,
      authors: article.byline,
      site: article.siteName,
      published: article.publishedAt,
      saved: article.savedAt,
      language: article.lang,
      agreements: article.agreementIds.map(link),
      mentions: [...new Set(article.mentions.map(({ recordId }) => recordId))].map(link),
      tags: article.tags,
    },
    article.title,
    [article.note, asText(article.text).replaceAll('\n', '\n\n')],
  )
