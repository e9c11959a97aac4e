import { nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import type { JsonLdArticle } from './json-ld'
import { DAY, dayOf, localDay } from './local-day'
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

/** Dates the page offers, best first, as `YYYY-MM-DD` or ISO 8601. */
interface PageDates {
  published: Candidate[]
  modified: Candidate[]
}

/** Cost up to which a date stands right at the headline. */
const NEAR = 100
/** Days within which a date that is shown later than the declared one is that of the release. */
const RELEASE = 31

/** The first full date in front of a title, where a mark parts it off: how agencies' notices are named. */
const dateBeforeTitle = (title: string): string =>
  /^\s*(.{6,30}?\d{4})\s*[|:–—-]\s/.exec(title)?.[1] ?? ''

/**
 * What a page declares is often the day on which a draft was begun. Where the line under the headline gives a day soon
 * after it, and nothing that is shown confirms the declared one, the line is right. The day after a time of day may be
 * the same instant elsewhere.
 */
const released = (candidates: Candidate[], shown: readonly ShownDate[]): Candidate[] => {
  const first = candidates[0]
  const line = shown[0]
  if (!first || !line || line.isUpdate || line.isTold || line.cost > NEAR) return candidates
  const least = /T(?!00:00:00)/.test(first.value) ? 2 : 1
  const days = (dayOf(line.value) - dayOf(first.value)) / DAY
  if (days < least || days > RELEASE) return candidates
  if (shown.some(({ value }) => dayOf(value) === dayOf(first.value))) return candidates
  return [{ value: line.value, source: line.source }, ...candidates]
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
  const addMetas = (keys: readonly string[], to = published) => {
    for (const key of keys)
      for (const meta of model.metas)
        if (meta.key.replace(/\s+/g, '') === key) add(meta.content, 'meta', to)
  }
  const shown = shownDates(model, headline, kept, monthFirst)
  const addShown = (dates: readonly ShownDate[]) => {
    for (const { value, source, isUpdate } of dates)
      add(value, source, isUpdate ? modified : published)
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
  if (published.length === 0 && modified.length === 0)
    add(dateBeforeTitle(model.title), 'title-tag')
  const dates = localDay(published.length > 0 ? published : modified, told)
  return { published: released(dates, shown), modified }
}
