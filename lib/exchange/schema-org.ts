import type {
  AdministrativeArea,
  AgreeAction,
  City as CityThing,
  CollegeOrUniversity,
  Country,
  GovernmentOrganization,
  NewsArticle,
  Organization,
  Place,
} from 'schema-dts'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { Alias } from '@/lib/catalogue/alias'
import type { City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { iri } from './iri'

const ref = (id: string) => ({ '@id': iri(id) })

/** Every other name, in its language where it has one. schema.org itself knows no language beside a text. */
const alternateNames = (aliases: readonly Alias[]): string[] => [
  ...new Set(aliases.map(({ text }) => text)),
]

/** schema-dts lets a bare address stand for any thing. */
type Described<T> = Exclude<T, string>
type OrganizationThing = Described<Organization | CollegeOrUniversity | GovernmentOrganization>
const ORGANIZATIONS = {
  company: 'Organization',
  university: 'CollegeOrUniversity',
  'public-body': 'GovernmentOrganization',
  association: 'Organization',
  initiative: 'Organization',
} as const

/** An organisation as schema.org names it. */
export const organizationThing = (company: Company): OrganizationThing => ({
  '@type': ORGANIZATIONS[company.type],
  '@id': iri(company.id),
  name: company.name,
  ...(company.aliases.length > 0 && { alternateName: alternateNames(company.aliases) }),
  ...(company.website && { url: company.website }),
  ...(company.wikidata && { sameAs: `https://www.wikidata.org/entity/${company.wikidata}` }),
  ...(company.parentId && { parentOrganization: ref(company.parentId) }),
  ...((company.cityId ?? company.country) && {
    location: company.cityId ? ref(company.cityId) : countryThing(company.country),
  }),
})

const countryThing = (country: string | undefined): Country => ({
  '@type': 'Country',
  ...(country && { identifier: country }),
})

const PLACES = {
  city: 'City',
  district: 'AdministrativeArea',
  region: 'AdministrativeArea',
  country: 'Country',
} as const

/** A place as schema.org names it, with WGS 84 degrees. */
export const placeThing = (
  city: City,
): Described<CityThing | AdministrativeArea | Country | Place> => ({
  '@type': PLACES[city.type],
  '@id': iri(city.id),
  name: city.name,
  ...(city.aliases.length > 0 && { alternateName: alternateNames(city.aliases) }),
  ...(city.lat !== undefined &&
    city.lon !== undefined && {
      geo: { '@type': 'GeoCoordinates', latitude: city.lat, longitude: city.lon },
    }),
  ...(city.geonamesId && { sameAs: `https://sws.geonames.org/${city.geonamesId}/` }),
  ...((city.parentId ?? city.country) && {
    containedInPlace: city.parentId ? ref(city.parentId) : countryThing(city.country),
  }),
})

const ACTION_STATUS = {
  signed: 'https://schema.org/CompletedActionStatus',
  announced: 'https://schema.org/PotentialActionStatus',
  planned: 'https://schema.org/PotentialActionStatus',
  'in-operation': 'https://schema.org/ActiveActionStatus',
  reported: 'https://schema.org/PotentialActionStatus',
  ended: 'https://schema.org/CompletedActionStatus',
} as const

/** A date that ISO 8601 can say; EDTF's uncertain and unknown parts have no place in schema.org. */
const certain = (edtf: string | undefined): string | undefined =>
  edtf && /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined

/** An agreement as an act of agreeing: schema.org has no class for treaties and contracts. */
export const agreementThing = (
  agreement: Agreement,
  articleIds: readonly string[],
): AgreeAction => {
  const start = certain((agreement.signedOn ?? agreement.announcedOn)?.edtf)
  const end = certain(agreement.endsOn?.edtf)
  return {
    '@type': 'AgreeAction',
    '@id': iri(agreement.id),
    name: agreement.title,
    additionalType: agreement.type,
    actionStatus: ACTION_STATUS[agreement.status],
    participant: agreement.parties.map(({ recordId }) => ref(recordId)),
    ...(agreement.cityIds.length > 0 && { location: agreement.cityIds.map(ref) }),
    ...(start && { startTime: start }),
    ...(end && { endTime: end }),
    ...(agreement.amounts.length > 0 && {
      result: agreement.amounts.map(({ value, currency }) => ({
        '@type': 'MonetaryGrant' as const,
        amount: { '@type': 'MonetaryAmount' as const, value, currency },
      })),
    }),
    ...(articleIds.length > 0 && { subjectOf: articleIds.map(ref) }),
  }
}

/** A saved article without its text: the words belong to its publisher. */
export const articleThing = (article: SavedArticle): NewsArticle => ({
  '@type': 'NewsArticle',
  '@id': iri(article.id),
  headline: article.title,
  ...(article.url && { url: article.url }),
  ...(article.byline.length > 0 && { author: article.byline }),
  ...(article.siteName && { publisher: { '@type': 'Organization', name: article.siteName } }),
  ...(article.publishedAt && { datePublished: article.publishedAt }),
  ...(article.lang && { inLanguage: article.lang }),
  ...(article.tags.length > 0 && { keywords: article.tags.join(', ') }),
  mentions: [...new Set(article.mentions.map(({ recordId }) => recordId))].map(ref),
})
