import type { PageModel } from '../page-model'
import type { Candidate } from './candidate'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'

const SECTION_KEYS = ['article:section', 'parsely-section', 'sailthru.section', 'section']
const IMAGE_KEYS = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
]
const MAX_SECTION = 100

const metaValues = (model: PageModel, keys: readonly string[]): Candidate[] =>
  keys.flatMap((key) =>
    model.metas
      .filter((meta) => meta.key === key)
      .map(({ content }): Candidate => ({ value: content, source: 'meta' })),
  )

/** The names of the section the page files its article under, best first. */
export const readSections = (model: PageModel, jsonLd: JsonLdArticle): Candidate[] =>
  [
    { value: jsonLd.section, source: 'json-ld' as const },
    ...metaValues(model, SECTION_KEYS),
  ].flatMap(({ value, source }) => {
    const section = cleanValue(value)
    return section && section.length <= MAX_SECTION && !/^https?:/.test(section)
      ? [{ value: section, source }]
      : []
  })

/** Absolute `http(s)` addresses of the lead image, best first. `url` is the page's address. */
export const readImages = (model: PageModel, jsonLd: JsonLdArticle, url: string): Candidate[] =>
  [
    ...metaValues(model, IMAGE_KEYS),
    { value: jsonLd.image, source: 'json-ld' as const },
    ...model.links
      .filter(({ rel }) => rel === 'image_src')
      .map(({ href }): Candidate => ({ value: href, source: 'meta' })),
  ].flatMap(({ value, source }) => {
    const path = cleanValue(value)
    if (!path || !URL.canParse(path, url)) return []
    const { protocol, href } = new URL(path, url)
    return /^https?:$/.test(protocol) ? [{ value: href, source }] : []
  })

/** Whether the page says that its article is not free: schema.org's flag, or OpenGraph's tier of locked content. */
export const isPaywalled = (model: PageModel, jsonLd: JsonLdArticle): boolean =>
  jsonLd.paywalled ||
  model.metas.some(
    ({ key, content }) =>
      (/(?:^|:)content_tier$/.test(key) && /^locked$/i.test(content)) ||
      (key === 'isaccessibleforfree' && /^false$/i.test(content)),
  )
