import { comparable } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import { bylineElements } from './byline-elements'
import { bylineLines, namesBesideDate, signatures } from './byline-lines'
import type { MetadataSource } from './candidate'
import type { JsonLdArticle } from './json-ld'
import { declaredNames, looksLikePerson } from './person-name'

/** Keys of `<meta>` that name an author: plain, OpenGraph, Dublin Core, citation and analytics families. */
const META_KEY =
  /^(?:(?:article|og|og:article|parsely|sailthru|dc|dcterms|dcsext|citation|cxenseparse|mediator|analytics|twitter|bt|vf|rnews)[.:_-])?(?:authors?|author_?name|byl|creator(?:\.name)?)$/
/** Accounts and content systems, not people. */
const NOT_META = /^(?:twitter[:.]creator|(?:cms|first)_)/
/** Labels of the two fields that link previews show beside a page. */
const WRITTEN_BY =
  /^(?:written by|verfasst von|geschrieben von|scritto da|écrit par|escrito por|作者|author|by)$/i
/** A login or a path instead of a name. */
const LOGIN = /^[\p{Ll}\d]+(?:[-_.\s][\p{Ll}\d]+)*$/u

/** One capitalised word. */
const LONE = /^\p{Lu}\p{Ll}+$/u

/** A site that goes by its address. */
const isHost = (name: string): boolean => /^\S+\.[a-z]{2,4}$|\(www\.|https?:/i.test(name)
const isNotEmpty = (names: readonly string[]): boolean => names.length > 0

/** Authors as one source gives them. */
export interface Authors {
  names: string[]
  source: MetadataSource
}

const unique = (names: readonly string[], isSite: (name: string) => boolean): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = comparable(name)
    if (!key || isSite(name) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** `Surname, Given name`, as library catalogues write it. */
const inverted = (key: string, content: string): string =>
  /^(?:dc|dcterms|citation)\b/.test(key)
    ? content.replace(/^(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}.\s-]+)$/u, '$2 $1')
    : content

const inMetas = (model: PageModel): string[][] => {
  const byKey = new Map<string, string[]>()
  for (const { key, content } of model.metas) {
    if (!META_KEY.test(key) || NOT_META.test(key)) continue
    const names = byKey.get(key) ?? []
    names.push(...declaredNames(inverted(key, content)))
    byKey.set(key, names)
  }
  const metaValue = (name: string) => model.metas.find(({ key }) => key === name)?.content ?? ''
  for (const at of ['1', '2'])
    if (WRITTEN_BY.test(metaValue(`twitter:label${at}`)))
      byKey.set(at, declaredNames(metaValue(`twitter:data${at}`)))
  return [...byKey.values()].sort(
    (a, b) => Number(b.some(looksLikePerson)) - Number(a.some(looksLikePerson)),
  )
}

/**
 * People and agencies named as authors, best first. `kept` are the text nodes of the text. People come first, from
 * JSON-LD, metadata, the byline and lines near the headline; a page that only names an organisation, a login or itself
 * as the author gets that.
 */
export const readBylines = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  siteNames: readonly string[],
  headline: PageNode | null,
  kept: readonly number[],
): Authors[] => {
  const start = kept[0] ?? headline?.index ?? model.body?.index ?? 0
  const place = {
    headline: headline?.index ?? start,
    start,
    end: kept[kept.length - 1] ?? model.nodes.length,
  }
  const sites = new Set(siteNames.map(comparable))
  const isSite = (name: string): boolean => sites.has(comparable(name)) || isHost(name)
  const nobody = () => false
  const isWeak = (names: readonly string[]): boolean => names.every((name) => LOGIN.test(name))
  const shown = bylineElements(model, place)
  const elements = shown.map((names) => unique(names, isSite)).filter(isNotEmpty)
  const declared = unique(jsonLd.people.flatMap(declaredNames), isSite)
  const metas = inMetas(model)
  const inMeta = metas.map((names) => unique(names, isSite))
  const isPerson = (names: readonly string[]): boolean => names.some(looksLikePerson)
  // A field of the content system holds one author where the byline names several.
  const fuller = elements
    .slice(0, 1)
    .find(
      (names) =>
        declared.length > 0 &&
        names.length > declared.length &&
        declared.every((name) => names.some((other) => comparable(other) === comparable(name))),
    )
  // A lone given name or a desk, while the byline has a whole name.
  const isDoubted =
    declared.length > 0 &&
    declared.every((name) => LONE.test(name)) &&
    elements.slice(0, 1).some(isPerson)
  const lines = [...bylineLines(model, place), ...signatures(model, kept)]
  const all: [MetadataSource, string[][]][] = [
    ['byline', fuller ? [fuller] : []],
    ['json-ld', isWeak(declared) || isDoubted ? [] : [declared]],
    ['meta', inMeta.filter((names) => names.some(looksLikePerson))],
    ['byline', elements.filter((names) => !isWeak(names))],
    ['text', [...lines, ...namesBesideDate(model, place)].map((names) => unique(names, isSite))],
    ['json-ld', [declared]],
    ['byline', elements],
    ['meta', inMeta],
    [
      'json-ld',
      [unique([...jsonLd.people, ...jsonLd.organisations].flatMap(declaredNames), nobody)],
    ],
    ['byline', shown.slice(0, 1)],
    ['meta', metas.map((names) => unique(names, nobody))],
  ]
  return all.flatMap(([source, lists]) =>
    lists.filter(isNotEmpty).map((names): Authors => ({ names, source })),
  )
}
