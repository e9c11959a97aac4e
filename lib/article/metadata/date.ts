import { nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import type { JsonLdArticle } from './json-ld'
import { parseDate } from './parse-date'
import { type ShownDate, shownDates } from './shown-date'

/** Metadata keys that state when an article was published, the most reliable first. */
const PUBLISHED_KEYS =
  'article:published_time article:published og:article:published_time og:published_time bytedance:published_time shareaholic:article_published_time datepublished publishdate publish_date date.created publication_date published-date publishedtime published_time published article.published dc.date.issued dcterms.issued sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime prism.publicationdate citation_publication_date citation_online_date citation_date og:release_date apub:time article:create_at weibo:article:create_at ptime'.split(
    ' ',
  )
/** Keys that often hold the day a page was made or rendered: a date shown near the headline is more often right. */
const VAGUE_KEYS =
  'pubdate pub_date dcterms.created dc.date.created dcterms.date dc.date og:time datecreated date'.split(
    ' ',
  )
/** Keys that state when it was changed: used when nothing states the publication. */
const MODIFIED_KEYS =
  'dateupdate article:modified_time og:updated_time datemodified lastmod last-modified revised'.split(
    ' ',
  )
/** A date in an address: `/2024/06/20/`, `/20240620/`, `2024-06-20`. */
const dateInUrl = (url: string): string => {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.\-?]|$)/.exec(
      url,
    ) ??
    /[/_\-t]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.\-?]|$)/.exec(url) ??
    /\/((?:19|20)\d\d)-?(0[1-9]|1[0-2])\/?(0[1-9]|[12]\d|3[01])\//.exec(url)
  if (!match) return ''
  return parseDate(`${match[1]}-${match[2]}-${match[3]}`, false)
}

/** English of the United States, and unmarked English, writes the month first; null where the language does not say. */
const writesMonthFirst = (lang: string): boolean | null => {
  if (/^en(?:-(?:us|ph))?$/i.test(lang)) return true
  return lang === '' || /^en/i.test(lang) ? null : false
}

const DAY = 86_400_000
const dayOf = (value: string): number => Date.parse(value.slice(0, 10))
const isUtc = (value: string): boolean => /(?:Z|\+00:00)$/.test(value)

const HOUR = 3_600_000
/** Offsets of time zones from UTC lie within these hours. */
const MAX_OFFSET = 14

/** A local time that is the same instant as `utc`, with the offset that makes it so; '' if it is none. */
const asLocal = (utc: string, local: string): string => {
  if (!/T/.test(local) || /(?:Z|[+-]\d\d:\d\d)$/.test(local)) return ''
  const hours = (Date.parse(`${local}Z`) - Date.parse(utc)) / HOUR
  if (!Number.isInteger(hours) || hours === 0 || Math.abs(hours) > MAX_OFFSET) return ''
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

/** Whether some place on earth has that day at this instant. */
const isDayOf = (instant: string, day: string): boolean => {
  const hours = (dayOf(day) - Date.parse(instant)) / HOUR
  return hours <= MAX_OFFSET && hours > -24 - MAX_OFFSET
}

/**
 * A time in UTC may fall on another day than the one the newsroom and its readers wrote. Where the page also states the
 * same instant in local time, or the neighbouring day, that one is meant. A day that the text tells of (`told`) states
 * nothing: reports are often published on the day after.
 */
const localDay = (candidates: Candidate[], told: ReadonlySet<string>): Candidate[] => {
  const first = candidates[0]
  if (!first || !isUtc(first.value)) return candidates
  for (const { value, source } of candidates) {
    const local = asLocal(first.value, value)
    if (local) return [{ value: local, source }, ...candidates]
  }
  const own = dayOf(first.value)
  const stated = candidates.filter(({ value }) => !isUtc(value))
  if (stated.some(({ value }) => dayOf(value) === own)) return candidates
  const neighbour = stated.find(
    ({ value }) =>
      !told.has(value) && Math.abs(dayOf(value) - own) === DAY && isDayOf(first.value, value),
  )
  return neighbour ? [neighbour, ...candidates] : candidates
}

/** Dates the page offers, best first, as `YYYY-MM-DD` or ISO 8601. */
interface PageDates {
  published: Candidate[]
  modified: Candidate[]
}

/** When the article was published and last changed. A page that only says when it was changed is dated by that. */
export const readDates = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  url: string,
  headline: PageNode | null,
  kept: readonly number[],
  lang: string,
): PageDates => {
  const published: Candidate[] = []
  const modified: Candidate[] = []
  const monthFirst = writesMonthFirst(lang)
  const add = (value: string, source: Candidate['source'], to = published) => {
    const date = parseDate(value, monthFirst)
    if (date) to.push({ value: date, source })
  }
  add(jsonLd.datePublished, 'json-ld')
  const addMetas = (keys: readonly string[], to = published) => {
    for (const key of keys)
      for (const meta of model.metas)
        if (meta.key.replace(/\s+/g, '') === key) add(meta.content, 'meta', to)
  }
  const shown = shownDates(model, headline, kept, monthFirst)
  const addShown = (dates: readonly ShownDate[]) => {
    for (const { value, isUpdate } of dates) add(value, 'text', isUpdate ? modified : published)
  }
  add(jsonLd.datePublished, 'json-ld')
  addMetas(PUBLISHED_KEYS)
  for (const node of model.nodes) {
    const { itemprop, datetime, content } = node.attributes
    const stated = datetime ?? content ?? nodeText(model, node, 100)
    if (itemprop?.includes('datePublished') || 'pubdate' in node.attributes)
      add(stated, 'microdata')
    else if (itemprop?.includes('dateModified')) add(stated, 'microdata', modified)
  }
  addShown(shown.slice(0, 1))
  add(dateInUrl(url), 'address')
  addMetas(VAGUE_KEYS)
  addShown(shown.slice(1))
  add(jsonLd.dateModified, 'json-ld', modified)
  addMetas(MODIFIED_KEYS, modified)
  const told = new Set(shown.filter(({ isTold }) => isTold).map(({ value }) => value))
  return { published: localDay(published.length > 0 ? published : modified, told), modified }
}
