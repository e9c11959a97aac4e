import type { Block } from './article-text'
import { comparable, nodeNames } from './node-text'
import { namesFurniture, namesTeaser } from './noise-names'
import { announcesOthers, isCredit, isPlaceholder } from './noise-phrases'
import type { PageNode } from './page-model'

/** What the page says elsewhere and the body should not repeat. */
export interface KnownLines {
  title: string
  byline: readonly string[]
  siteName: string
}

const length = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0)

/** An element may only be furniture while it holds less than this share of the article's text. */
const FURNITURE_SHARE = 0.3
/** Links make up at least this share of a list of links. */
const LINK_DENSITY = 0.75

/** Longest text beside a picture that is its caption, UTF-16 code units. */
const MAX_CAPTION = 400
const PICTURE = /(?:photo|image|img|picture|pic|bild|foto|figure|media)/

const NEVER = new Set(['html', 'body', 'main', 'article'])

const isCaption = (node: PageNode): boolean => {
  for (let at: PageNode | null = node; at; at = at.parent) {
    if (at.tag === 'table' || at.tag === 'blockquote') return false
    if (at.tag === 'figcaption' || at.tag === 'figure') return true
  }
  return false
}

/** Blocks inside elements whose names say furniture. */
const holdsImage = (node: PageNode): boolean =>
  node.children.some((child) => child.tag === 'img' || child.tag === 'picture' || holdsImage(child))

const holdsLink = (node: PageNode): boolean =>
  node.children.some((child) => child.tag === 'a' || holdsLink(child))

const isLinked = (node: PageNode): boolean => {
  for (let at: PageNode | null = node; at; at = at.parent) if (at.tag === 'a') return true
  return holdsLink(node)
}

/** A picture with its caption, where the page uses no `<figure>`. */
const isPicture = (node: PageNode, textLength: number): boolean =>
  textLength < MAX_CAPTION && PICTURE.test(nodeNames(node)) && holdsImage(node)

const dropFurniture = (blocks: Block[]): Block[] => {
  const total = length(blocks)
  const lengthIn = new Map<PageNode, number>()
  for (const block of blocks)
    for (let at: PageNode | null = block.element; at; at = at.parent)
      lengthIn.set(at, (lengthIn.get(at) ?? 0) + block.text.length)
  const verdicts = new Map<PageNode, boolean>()
  const isFurniture = (node: PageNode): boolean => {
    const known = verdicts.get(node)
    if (known !== undefined) return known
    const own =
      !NEVER.has(node.tag) &&
      (lengthIn.get(node) ?? 0) < total * FURNITURE_SHARE &&
      (namesFurniture(nodeNames(node)) ||
        (namesTeaser(nodeNames(node)) && isLinked(node)) ||
        node.tag === 'aside' ||
        isPicture(node, lengthIn.get(node) ?? 0))
    const verdict = own || (node.parent !== null && isFurniture(node.parent))
    verdicts.set(node, verdict)
    return verdict
  }
  return blocks.filter((block) => !isFurniture(block.element) && !isCaption(block.element))
}

const listOf = (node: PageNode): PageNode | null => {
  for (let at: PageNode | null = node; at; at = at.parent)
    if (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'dl' || at.tag === 'table') return at
  return null
}

const isLinky = (block: Block): boolean => block.linkLength >= block.text.length * LINK_DENSITY

/** So many lines that are dates, a third of a list, make it a list of other articles. */
const DATED_ROWS = 3
const DATE_LINE = /\d{1,2}[./\-:年月]\s?\d{1,2}|\b(?:19|20)\d{2}\b/

/** Lists of links, and lone paragraphs that are one link. */
const dropLinks = (blocks: Block[]): Block[] => {
  const lists = new Map<PageNode, { text: number; link: number; dates: number; lines: number }>()
  for (const block of blocks) {
    const list = listOf(block.element)
    if (!list) continue
    const sums = lists.get(list) ?? { text: 0, link: 0, dates: 0, lines: 0 }
    lists.set(list, sums)
    sums.lines += 1
    // Dates and counts beside links make no text of a list.
    if (!/\p{L}/u.test(block.text)) {
      if (DATE_LINE.test(block.text)) sums.dates += 1
      continue
    }
    sums.text += block.text.length
    sums.link += block.linkLength
  }
  return blocks.filter((block) => {
    const list = listOf(block.element)
    const sums = list ? lists.get(list) : undefined
    if (sums && list?.tag !== 'table' && sums.dates >= DATED_ROWS && sums.dates >= sums.lines / 3)
      return false
    if (sums && sums.text > 0 && sums.link >= sums.text * LINK_DENSITY) return false
    return !(isLinky(block) && block.text.length < 200)
  })
}

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.element.tag)

/** Announcements of other articles with the links that follow them, credits and placeholders. */
const dropPhrases = (blocks: Block[]): Block[] => {
  const kept: Block[] = []
  let following = false
  for (const block of blocks) {
    if (isPlaceholder(block.text)) continue
    if (announcesOthers(block.text) && (block.text.length < 60 || block.linkLength > 0)) {
      following = true
      continue
    }
    if (following && block.text.length < 200 && block.linkLength > block.text.length * 0.5) continue
    following = false
    if (isCredit(block.text)) continue
    kept.push(block)
  }
  return kept
}

/** Longest line that announces what follows, UTF-16 code units. */
const ANNOUNCEMENT = 40

/** Title, byline and date lines before the first paragraph; headings at the very end. */
const dropEchoes = (blocks: Block[], known: KnownLines): Block[] => {
  const title = comparable(known.title)
  const names = known.byline.map(comparable).filter(Boolean)
  let start = 0
  for (; start < blocks.length; start++) {
    const block = blocks[start]
    if (!block) break
    const line = comparable(block.text)
    const isTitle =
      line !== '' &&
      (line === title ||
        (isHeading(block) && title.includes(line) && line.length > title.length / 2))
    const isByline =
      block.text.length < 120 &&
      names.some((name) => line.includes(name) && line.length < name.length + 60)
    const isDate =
      block.text.length < 60 && DATE_LINE.test(block.text) && !/[.!?。！？]$/.test(block.text)
    if (!(isTitle || isByline || isDate || line === '')) break
  }
  let end = blocks.length
  while (end > start) {
    const block = blocks[end - 1]
    if (
      !block ||
      !(
        isHeading(block) ||
        comparable(block.text) === '' ||
        comparable(block.text) === title ||
        // What it announces has been cut.
        (block.text.length < ANNOUNCEMENT && /[:：]$/.test(block.text))
      )
    )
      break
    end -= 1
  }
  return blocks.slice(start, end).filter((block) => comparable(block.text) !== title)
}

/**
 * Removes from the blocks what is not the article's body. Each step that would take more than half of the text is
 * taken back: it has then met a page that uses names and links otherwise.
 */
export const postClean = (blocks: Block[], known: KnownLines): Block[] => {
  const whole = length(blocks)
  let left = blocks
  for (const step of [
    dropFurniture,
    dropLinks,
    dropPhrases,
    (now: Block[]) => dropEchoes(now, known),
  ]) {
    const next = step(left)
    if (length(next) >= whole / 2) left = next
  }
  return left
}
