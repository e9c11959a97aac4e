import { nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import type { JsonLdArticle } from './json-ld'
import { parseDate } from './parse-date'

const PUBLISHED_KEYS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'published-date',
  'date',
  'og:time',
  'apub:time',
  'weibo: article:create_at',
  'weibo:article:create_at',
  'article:create_at',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'publishedtime',
  'datecreated',
  'og:release_date',
  'bytedance:published_time',
  'last-modified',
  'dateupdate',
  'og:updated_time',
  'article:modified_time',
]

/** A date in an address: `/2024/06/20/`, `/20240620/`, `2024-06-20`. */
const fromUrl = (url: string): string => {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.\-?]|$)/.exec(
      url,
    ) ??
    /[/_\-t]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.\-?]|$)/.exec(url) ??
    /\/((?:19|20)\d\d)-?(0[1-9]|1[0-2])\/?(0[1-9]|[12]\d|3[01])\//.exec(url)
  if (!match) return ''
  return `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`
}

const DATE_NAME = /date|time|publi|posted|datum|meta|byline|zeit|fecha|data|info|source|stand/

/** Publication dates the page offers, best first, as `YYYY-MM-DD` or ISO 8601. */
export const readDates = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  url: string,
  headline: PageNode | null,
): Candidate[] => {
  const candidates: Candidate[] = []
  const add = (value: string, source: Candidate['source']) => {
    const date = parseDate(value)
    if (date) candidates.push({ value: date, source })
  }
  add(jsonLd.datePublished, 'json-ld')
  for (const key of PUBLISHED_KEYS)
    for (const meta of model.metas) if (meta.key === key) add(meta.content, 'meta')
  for (const node of model.nodes) {
    const { itemprop, datetime, content } = node.attributes
    if (itemprop?.includes('datePublished'))
      add(datetime ?? content ?? nodeText(model, node, 100), 'microdata')
  }
  const times = model.nodes.filter((node) => node.tag === 'time')
  const near = (node: PageNode): number =>
    headline ? Math.abs(node.index - headline.index) : node.index
  times.sort((a, b) => near(a) - near(b))
  for (const node of times.slice(0, 8)) {
    add(node.attributes.datetime ?? '', 'time')
    add(nodeText(model, node, 100), 'time')
  }
  add(fromUrl(url), 'address')
  for (const node of model.nodes) {
    if (node.tag === '#text' || node.end - node.index > 40) continue
    if (!DATE_NAME.test(nodeNames(node))) continue
    add(nodeText(model, node, 200).slice(0, 120), 'text')
  }
  const from = headline?.index ?? model.body?.index ?? 0
  for (let index = from; index < Math.min(from + 150, model.nodes.length); index++) {
    const node = model.nodes[index]
    if (node?.tag === '#text' && node.text.length < 200) add(node.text, 'text')
  }
  return candidates
}
