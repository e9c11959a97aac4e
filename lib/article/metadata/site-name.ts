import type { PageModel } from '../page-model'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'

const KEYS = [
  'og:site_name',
  'application-name',
  'al:ios:app_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'copyright',
]

/** The publication's name; the host without `www.` where the page does not say. */
export const readSiteName = (model: PageModel, jsonLd: JsonLdArticle, url: string): string => {
  for (const key of KEYS.slice(0, 1)) {
    const found = model.metas.find((meta) => meta.key === key)
    if (found) return cleanValue(found.content).slice(0, 200)
  }
  const publisher = cleanValue(jsonLd.siteName)
  if (publisher) return publisher.slice(0, 200)
  for (const key of KEYS.slice(1)) {
    const found = model.metas.find((meta) => meta.key === key)
    if (found && found.content.length < 60 && !/^https?:/.test(found.content))
      return cleanValue(found.content)
  }
  try {
    return new URL(url).hostname.replace(/^www\d?\./, '')
  } catch {
    return ''
  }
}
