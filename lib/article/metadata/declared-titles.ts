import type { PageModel } from '../page-model'
import type { Candidate } from './candidate'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'

/** Longest title, UTF-16 code units. */
export const MAX_TITLE = 400

/** Whether `longer` is `value` with the name of a section or a site behind it. */
const isSuffixed = (longer: string, value: string): boolean =>
  longer.length > value.length &&
  longer.startsWith(value) &&
  /^\s*[-|–—_·:«»/]+\s*\S.{0,40}$/u.test(longer.slice(value.length))

/**
 * Titles that the page's head declares, the most trusted first. `strip` takes the site's name off one and gives '' where
 * nothing else is left.
 */
export const declaredTitles = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  strip: (title: string) => string,
): Candidate[] => {
  const declared: Candidate[] = []
  const add = (value: string | undefined, source: Candidate['source']) => {
    const clean = strip(cleanValue(value ?? ''))
    if (clean && clean.length <= MAX_TITLE) declared.push({ value: clean, source })
  }
  const metaValue = (key: string) => model.metas.find((meta) => meta.key === key)?.content
  add(metaValue('og:title'), 'meta')
  add(jsonLd.headline, 'json-ld')
  add(metaValue('twitter:title'), 'meta')
  add(model.title, 'title-tag')
  // A name behind one title that another lacks is a section's or the site's.
  for (const candidate of declared) {
    const shorter = declared.find(({ value }) => isSuffixed(candidate.value, value))
    if (shorter) candidate.value = shorter.value
  }
  // A quotation mark in the title ends a carelessly written attribute: the longer reading is the whole one.
  const first = declared[0]
  const longer =
    first &&
    declared.find(
      ({ value }) =>
        value !== first.value &&
        value.startsWith(first.value) &&
        /^\s*["“”]/.test(value.slice(first.value.length)),
    )
  return longer ? [longer, ...declared] : declared
}
