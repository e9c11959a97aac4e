import { comparable, nodeNames, nodeText } from '../node-text'
import type { PageModel } from '../page-model'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'

const META_KEYS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'twitter:creator',
]

const LEAD =
  /^(?:by|von|di|par|por|de|text|autor(?:in|en)?|author|written by|posted by|a cura di|作者|记者|文|来源|编辑|责任编辑)\s*[:：/]?\s+|^(?:作者|记者|文|编辑|责任编辑|责编)\s*[:：/]\s*/i
const SPLIT =
  /\s*(?:;|\||•|、|，|,|\s\/\s|&|\s+and\s+|\s+und\s+|\s+e\s+(?=\p{Lu})|\s+et\s+|\s+y\s+|\n)\s*/iu

/** One name an entry; empty where the value is no name (addresses, numbers, handles, dates). */
export const splitNames = (value: string): string[] =>
  cleanValue(value)
    .replace(LEAD, '')
    .split(SPLIT)
    .map((name) =>
      name
        .replace(LEAD, '')
        .replace(/\s*\([^)]*\)\s*$/, '')
        .trim(),
    )
    .filter(
      (name) => name.length > 1 && name.length <= 60 && !/^https?:|^@|\d{3}|[{}<>@]/.test(name),
    )

/** People and agencies named as authors; the site itself is none. */
export const readByline = (model: PageModel, jsonLd: JsonLdArticle, siteName: string): string[] => {
  const site = comparable(siteName)
  const usable = (names: string[]): string[] => {
    const seen = new Set<string>()
    return names.filter((name) => {
      const key = comparable(name)
      if (!key || key === site || seen.has(key)) return false
      seen.add(key)
      return true
    })
  }
  const fromJson = usable(jsonLd.authors.flatMap(splitNames))
  if (fromJson.length > 0) return fromJson
  for (const key of META_KEYS) {
    const names = usable(
      model.metas.filter((meta) => meta.key === key).flatMap((meta) => splitNames(meta.content)),
    )
    if (names.length > 0) return names
  }
  for (const pattern of [/author/, /byline|autor|writer/]) {
    for (const node of model.nodes) {
      if (node.tag === '#text' || node.end - node.index > 40) continue
      const hit =
        node.attributes.itemprop === 'author' ||
        node.attributes.rel === 'author' ||
        pattern.test(nodeNames(node))
      if (!hit) continue
      const names = usable(splitNames(nodeText(model, node, 200)))
      if (names.length > 0 && names.length < 6) return names
    }
  }
  return []
}
