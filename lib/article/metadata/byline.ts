import { comparable, nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { MetadataSource } from './candidate'
import type { JsonLdArticle } from './json-ld'
import { declaredNames, namesInByline } from './person-name'

const META_KEYS = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'dc.author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'article:author_name',
  'authors',
  'mediator_author',
]

const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|author|authors|autor|autoren|autore|auteur|writer|verfasser|redakteur|reporter|journalist|signature|firma|contributor)(?:$|[\s_-])|byline|authorname|author-name|entry-author|post-author/
const NOT_BYLINE =
  /comment|avatar|image|img|photo|bio\b|description|related|teaser|share|social|follow/
/** Largest subtree that is still a byline, in nodes. */
const MAX_NODES = 60
/** Text lines this far from the headline are looked at, in nodes. */
const NEAR = 400

const TEXT_BYLINE =
  /^\s*(?:by|von|di|par|por|text|autor(?:in)?|author|autore|written by|posted by|a cura di|ein (?:artikel|beitrag|kommentar|gastbeitrag) von)\s*[:：]?\s+(\p{Lu}.{3,80})$/iu
const HAN_BYLINE =
  /(?:作者|记者|記者|撰文|撰稿|采写|文\s*[/／])\s*[:：/／]?\s*((?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[、\s　,，]+\p{Script=Han}{2,4}){0,4})(?=[\s　）)】\]：:|/，。]|$)/u

const unique = (names: readonly string[], banned: string): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = comparable(name)
    if (!key || key === banned || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const isBylineNode = (node: PageNode): boolean => {
  if (node.tag === '#text' || node.end - node.index > MAX_NODES) return false
  const { itemprop, rel } = node.attributes
  if (rel?.split(' ').includes('author') || itemprop?.split(' ').includes('author')) return true
  const names = nodeNames(node)
  return BYLINE_NAME.test(names) && !NOT_BYLINE.test(names)
}

/** Names within a byline element: those of its links where it has some, else of its text. */
const namesIn = (model: PageModel, node: PageNode): string[] => {
  const linked: string[] = []
  const marked: string[] = []
  for (let index = node.index; index < node.end; index++) {
    const inner = model.nodes[index]
    if (!inner || inner.tag === '#text') continue
    const text = nodeText(model, inner, 120)
    if (inner.tag === 'a') linked.push(...namesInByline(text))
    // A page that marks a name as the author's may give a pen name.
    const { rel, itemprop } = inner.attributes
    if (
      rel?.split(' ').includes('author') ||
      (itemprop === 'name' && inner !== node) ||
      (itemprop === 'author' && inner.end - inner.index < 4)
    )
      marked.push(...declaredNames(text))
  }
  if (marked.length > 0) return marked
  if (linked.length > 0) return linked
  const whole = nodeText(model, node, 240)
  return whole.length > 160 ? [] : namesInByline(whole)
}

/** Authors as one source gives them. */
export interface Authors {
  names: string[]
  source: MetadataSource
}

/** People named by elements that the page's own names call a byline, the one nearest to the headline first. */
const inBylines = (model: PageModel, site: string, start: number): string[][] => {
  const distance = (node: PageNode): number =>
    node.index >= start ? node.index - start : (start - node.index) * 2
  return model.nodes
    .filter(isBylineNode)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 20)
    .map((node) => unique(namesIn(model, node), site))
    .filter((names) => names.length <= 8)
}

/** People named in a line near the headline that begins like a byline. */
const inLines = (model: PageModel, site: string, start: number): string[][] => {
  const found: string[][] = []
  for (
    let index = Math.max(0, start - 40);
    index < Math.min(start + NEAR, model.nodes.length);
    index++
  ) {
    const node = model.nodes[index]
    if (node?.tag !== '#text') continue
    const parent = node.parent ? nodeText(model, node.parent, 200) : ''
    const line = parent.length < 120 ? parent : node.text.replace(/\s+/g, ' ').trim()
    const match = TEXT_BYLINE.exec(line) ?? HAN_BYLINE.exec(line)
    if (match) found.push(unique(namesInByline(match[1] ?? ''), site))
  }
  return found
}

/**
 * People and agencies named as authors, best first. People come first, from JSON-LD, metadata, the byline and the text
 * near the headline; a page that only names an organisation, or itself, as the author gets that.
 */
export const readBylines = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  siteName: string,
  headline: PageNode | null,
): Authors[] => {
  const site = comparable(siteName)
  const start = headline?.index ?? model.body?.index ?? 0
  const declared = META_KEYS.map((key) =>
    model.metas.filter((meta) => meta.key === key).flatMap((meta) => declaredNames(meta.content)),
  )
  const metas = declared.map((names) => unique(names, site)).filter((names) => names.length > 0)
  const isPerson = (name: string): boolean => namesInByline(name).length > 0
  const lists: [MetadataSource, string[][]][] = [
    ['json-ld', [unique(jsonLd.people.flatMap(declaredNames), site)]],
    ['meta', metas.slice(0, 1).filter((names) => names.some(isPerson))],
    ['byline', inBylines(model, site, start)],
    ['text', inLines(model, site, start)],
    ['meta', metas],
    ['json-ld', [unique([...jsonLd.people, ...jsonLd.organisations].flatMap(declaredNames), '')]],
    ['meta', [unique(declared.flat(), '').slice(0, 3)]],
  ]
  return lists.flatMap(([source, found]) =>
    found.filter((names) => names.length > 0).map((names): Authors => ({ names, source })),
  )
}
