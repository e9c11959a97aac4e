import type { PageModel } from '../page-model'
import type { JsonLdArticle } from './json-ld'

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** The language the page declares, as a BCP 47 tag, or ''. A hint only: templates often declare the wrong one. */
export const declaredLanguage = (model: PageModel, jsonLd: JsonLdArticle): string => {
  const values = [
    model.root.attributes.lang,
    model.body?.attributes.lang,
    model.metas.find((meta) => meta.key === 'og:locale' || meta.key === 'content-language')
      ?.content,
    jsonLd.language,
  ]
  const found = values.find((value) => value !== undefined && TAG.test(value.trim()))
  return found ? found.trim().replace(/_/g, '-') : ''
}
