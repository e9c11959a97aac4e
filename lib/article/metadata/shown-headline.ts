import { AGREES, overlap } from '../find-headline'
import { comparable } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { Candidate } from './candidate'
import { MAX_TITLE } from './declared-titles'
import { headingText } from './heading-text'
import { stripSite } from './strip-site'

/** A lone heading shorter than this is a section's name, letters and digits; Han titles are denser. */
const SHORTEST_HEADLINE = 8
const HAN = /\p{Script=Han}/u
/** A title this many times as long as a one-word heading is the headline. */
const SECTION_RATIO = 1.5
/** Words from which on a heading is a statement rather than the name of a section; characters where words are not parted. */
const MANY_WORDS = 4
const MANY_CHARACTERS = 8
/** What holds headings of other things. */
const OUTSIDE = /^(?:nav|aside|footer|a)$/

/** The heading that shows the headline. */
export interface ShownHeadline {
  node: PageNode
  text: string
  /** Whether it can be trusted, by what the page declares or by where it stands. */
  isTrusted: boolean
}

/** The headings of a page. */
export interface PageHeadings {
  /** `<h1>` and what is marked as a headline. */
  main: PageNode[]
  /** `<h2>` to `<h4>`. */
  lower: PageNode[]
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

const isStatement = (text: string): boolean =>
  HAN.test(text)
    ? comparable(text).length >= MANY_CHARACTERS
    : text.split(/\s+/).length >= MANY_WORDS

const isOutside = (node: PageNode): boolean => {
  for (let at: PageNode | null = node; at; at = at.parent) if (OUTSIDE.test(at.tag)) return true
  return false
}

/**
 * Finds the heading that shows the headline: the one that says most of what the page declares as its title; else the one
 * that leads to the text, whose running text begins at `start` and ends before `end`, as places in `PageModel.nodes`.
 * `declared` are the titles of the page's head.
 */
export const shownHeadline = (
  model: PageModel,
  { main, lower }: PageHeadings,
  declared: readonly Candidate[],
  isSite: (part: string) => boolean,
  { start, end }: { start: number; end: number },
): ShownHeadline | null => {
  const titles = declared.map(({ value }) => value)
  const keys = new Set(titles.map(comparable))
  const textOf = (node: PageNode): string => {
    const text = stripSite(headingText(model, node, titles), isSite, [])
    return text.length > MAX_TITLE || isSite(text) || isSectionName(text, declared) ? '' : text
  }
  const named = (nodes: readonly PageNode[]) =>
    nodes.flatMap((node) => {
      const text = node.index < end ? textOf(node) : ''
      return text ? [{ node, text }] : []
    })
  const mains = named(main)
  const lowers = named(lower)
  let best: ShownHeadline | null = null
  let most = 0
  const exact = lowers.filter(({ text }) => keys.has(comparable(text)))
  for (const { node, text } of [...mains, ...exact]) {
    const score = Math.max(
      0,
      ...titles.map((value) => (overlap(text, value) + overlap(value, text)) / 2),
    )
    if (best && score <= most) continue
    best = { node, text, isTrusted: score >= AGREES }
    most = score
  }
  if (best?.isTrusted) return best
  // Sites that declare nothing but a <title> often give every page the same one.
  const onlyTag = declared.every(({ source }) => source === 'title-tag')
  const leads = ({ node, text }: { node: PageNode; text: string }) =>
    node.index < start && isStatement(text) && !isOutside(node)
  // A headline in JSON-LD was made for the article, not for search engines or previews.
  const isDeclared = declared.some(({ source }) => source === 'json-ld')
  const leading =
    (isDeclared ? undefined : mains.findLast(leads)) ??
    (onlyTag && mains.length === 0 ? lowers.findLast(leads) : undefined)
  if (leading) return { ...leading, isTrusted: true }
  const isOnly = onlyTag && main.length === 1
  return best && isOnly && comparable(best.text).length >= SHORTEST_HEADLINE
    ? { ...best, isTrusted: true }
    : best
}
