import { comparable } from '../node-text'
import type { PageModel } from '../page-model'
import type { Candidate } from './candidate'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'

/** Keys that often hold a whole sentence about rights: believed when short. */
const OTHER_KEYS = [
  'application-name',
  'al:ios:app_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'copyright',
]
const SHORT_NAME = 60
const MAX_NAME = 200

/** The publication's name as the page gives it, best first; last the host without `www.`. */
export const readSiteNames = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  url: string,
): Candidate[] => {
  const titles = model.metas
    .filter(({ key }) => key === 'og:title' || key === 'twitter:title')
    .map(({ content }) => comparable(content))
  const inMeta = (keys: readonly string[]): Candidate[] =>
    keys.flatMap((key) => {
      const content = model.metas.find((meta) => meta.key === key)?.content ?? ''
      const value = cleanValue(content).slice(0, MAX_NAME)
      // Some templates put the article's title into every field.
      const isTitle =
        value.length > SHORT_NAME &&
        titles.some((title) => title && comparable(value).startsWith(title))
      return value && !isTitle && !/^https?:/.test(value)
        ? [{ value, source: 'meta' as const }]
        : []
    })
  const publisher = cleanValue(jsonLd.siteName).slice(0, MAX_NAME)
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : ''
  return [
    ...inMeta(['og:site_name']),
    ...(publisher ? [{ value: publisher, source: 'json-ld' as const }] : []),
    ...inMeta(OTHER_KEYS).filter(({ value }) => value.length < SHORT_NAME),
    ...(host ? [{ value: host, source: 'address' as const }] : []),
  ]
}
