import { AGREES, headings, overlap } from '../find-headline'
import { comparable, nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import { cleanValue } from './clean-value'
import type { JsonLdArticle } from './json-ld'
import { siteNameTest, stripSite } from './strip-site'

const MAX_TITLE = 400
/** A lone heading shorter than this is a section's name, letters and digits; Han titles are denser. */
const SHORTEST_HEADLINE = 8

const HAN = /\p{Script=Han}/u
/** A title this many times as long as a one-word heading is the headline. */
const SECTION_RATIO = 1.5
/** Headings of lower rank that are looked at where no `<h1>` shows the title. */
const MAX_LOWER = 60

const KICKER =
  /kicker|dachzeile|overline|topline|roofline|eyebrow|spitzmarke|oberzeile|pre-?title|super-?title|sup-?title|antetitulo|occhiello|surtitre|rubrik|sub-?title|sub-?line|label|badge|category|section|date|time|author|byline|visually-hidden|sr-only/

/** A heading's text without the kicker, label or date inside it; `declared` titles confirm which part is the headline. */
const headingText = (model: PageModel, node: PageNode, declared: readonly Candidate[]): string => {
  const whole = cleanValue(nodeText(model, node, MAX_TITLE * 2))
  const parts: PageNode[] = []
  for (let index = node.index + 1; index < node.end; index++) {
    const inner = model.nodes[index]
    if (inner && inner.tag !== '#text') parts.push(inner)
  }
  if (parts.length === 0) return whole
  const titles = new Set(declared.map(({ value }) => comparable(value)))
  for (const part of parts) {
    const text = cleanValue(nodeText(model, part, MAX_TITLE * 2))
    if (text !== whole && titles.has(comparable(text))) return text
  }
  let rest = ''
  for (let index = node.index + 1; index < node.end; index++) {
    const inner = model.nodes[index]
    if (!inner) break
    if (inner.tag === '#text') rest += inner.text
    else if (KICKER.test(nodeNames(inner)) || inner.tag === 'time' || inner.tag === 'small')
      index = inner.end - 1
    else rest += ' '
  }
  const left = cleanValue(rest).replace(/^[\s|·,–—-]+/, '')
  if (left.startsWith(':')) return whole
  return comparable(left).length >= comparable(whole).length / 3 ? left : whole
}

/** A heading of one short word while the page declares a whole title names the section. */
const isSectionName = (text: string, declared: readonly Candidate[]): boolean => {
  const length = comparable(text).length
  return (
    !/\s/.test(text) &&
    !HAN.test(text) &&
    declared.some(
      ({ value, source }) =>
        source !== 'title-tag' &&
        /\s\S+\s/.test(value) &&
        comparable(value).length > length * SECTION_RATIO,
    )
  )
}

/** Whether `longer` is `value` with the name of a section or a site behind it. */
const isSuffixed = (longer: string, value: string): boolean =>
  longer.length > value.length &&
  longer.startsWith(value) &&
  /^\s*[-|–—_·:«»/]+\s*\S.{0,40}$/u.test(longer.slice(value.length))

/** Most votes first, one candidate a wording; the heading counts twice because it is what readers see. */
const byVotes = (candidates: readonly Candidate[]): Candidate[] => {
  const groups = new Map<string, { first: Candidate; votes: number; last: Candidate['source'] }>()
  for (const candidate of candidates) {
    const key = comparable(candidate.value)
    const group = groups.get(key)
    // og:title and twitter:title are one source.
    if (group && group.last !== candidate.source) group.votes += 1
    if (group) group.last = candidate.source
    else
      groups.set(key, {
        first: candidate,
        votes: candidate.source === 'heading' ? 2 : 1,
        last: candidate.source,
      })
  }
  return [...groups.values()].sort((a, b) => b.votes - a.votes).map(({ first }) => first)
}

/** All titles the page offers, best first, and the heading that shows the chosen one. */
export const readTitle = (
  model: PageModel,
  jsonLd: JsonLdArticle,
  siteName: string,
  url: string,
): { candidates: Candidate[]; element: PageNode | null } => {
  const isSite = siteNameTest(siteName, url)
  const found = headings(model)
  const shown = found.map((node) => cleanValue(nodeText(model, node, MAX_TITLE)))
  const lower = shown.some((text) => overlap(text, model.title) >= AGREES)
    ? []
    : model.nodes
        .filter(({ tag }) => /^h[2-4]$/.test(tag))
        .slice(0, MAX_LOWER)
        .map((node) => cleanValue(nodeText(model, node, MAX_TITLE)))
  const declared: Candidate[] = []
  const add = (value: string | undefined, source: Candidate['source']) => {
    const clean = stripSite(cleanValue(value ?? ''), isSite, shown, lower)
    if (clean && clean.length <= MAX_TITLE && !isSite(clean))
      declared.push({ value: clean, source })
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
  if (longer) declared.unshift(longer)

  let best: { node: PageNode; text: string; score: number } | null = null
  for (const node of found) {
    const text = stripSite(headingText(model, node, declared), isSite, [])
    if (!text || text.length > MAX_TITLE || isSite(text) || isSectionName(text, declared)) continue
    const score = Math.max(
      0,
      ...declared.map(({ value }) => (overlap(text, value) + overlap(value, text)) / 2),
    )
    if (!best || score > best.score) best = { node, text, score }
  }
  if (!best) {
    const raw = cleanValue(model.title || shown[0] || '').slice(0, MAX_TITLE)
    const fallback: Candidate[] = raw ? [{ value: raw, source: 'title-tag' }] : []
    return { candidates: declared.length > 0 ? declared : fallback, element: null }
  }
  const heading: Candidate = { value: best.text, source: 'heading' }
  // Sites that declare nothing but a <title> often give every page the same one.
  const onlyTag = declared.every(({ source }) => source === 'title-tag')
  const agrees =
    best.score >= AGREES ||
    (onlyTag && found.length === 1 && comparable(best.text).length >= SHORTEST_HEADLINE)
  if (!agrees) return { candidates: [...declared, heading], element: null }
  return { candidates: byVotes([heading, ...declared]), element: best.node }
}
