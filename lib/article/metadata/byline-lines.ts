import { nearestBlock } from '../article-text'
import { nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import type { ArticlePlace } from './byline-elements'
import { declaredNames, looksLikeAgency, namesInByline } from './person-name'

/** Text lines this far from the headline are looked at, in nodes. */
const BEFORE = 40
const AFTER = 400
/** A longer line is running text, UTF-16 code units. */
const MAX_LINE = 120

const LINE =
  /^\s*(?:by|von|di|par|por|text|autor(?:in)?|author|autore|written by|posted by|a cura di|ein (?:artikel|beitrag|kommentar|gastbeitrag) von)\s*[:：]?\s+(\p{Lu}.{1,80})$/iu
/** A date with its author behind it. */
const POSTED =
  /^(?:posted|written|published|created|erstellt|geschrieben|verfasst|veröffentlicht|eingestellt|publié|écrit|scritto|pubblicato|publicado|escrito)\b.{0,60}?\s(?:by|von|par|da|di|por)\s+(\p{L}.{1,60})$/iu
const HAN_LINE =
  /(?:作者|记者|記者|撰文|撰稿|采写|文\s*[/／])\s*[:：/／]?\s*((?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[、\s　,，]+\p{Script=Han}{2,4}){0,4})(?=[\s　）)】\]：:|/，。]|$)/u
/** A label of its own before the name. */
const LABEL =
  /^[\s|·•]*(?:(?:autor(?:in)?|autor:in|autoren|autorinnen|author|authors|auteur|autore|autori|автор|作者|记者|記者|著者|撰文|von|by|di|par|por)(?:\s*[/|]\s*autor(?:in)?)?)\s*[:：]?$/iu

/** The next text behind a label, if it stands in the same line. */
const valueBehind = (model: PageModel, label: PageNode): string => {
  for (
    let index = label.index + 1;
    index < Math.min(label.index + 8, model.nodes.length);
    index++
  ) {
    const node = model.nodes[index]
    if (node?.tag === '#text' && node.text.trim()) {
      const outer = label.parent?.parent
      const near = outer && index < outer.end
      return near && node.text.length < MAX_LINE ? node.text : ''
    }
  }
  return ''
}

const namesInLine = (model: PageModel, node: PageNode): string[] => {
  const own = node.text.replace(/\s+/g, ' ').trim()
  if (!own) return []
  if (own.length < 30 && LABEL.test(own)) {
    const value = valueBehind(model, node)
    const people = namesInByline(value)
    if (people.length > 0) return people
    return /[:：]$/.test(own) ? declaredNames(value).filter((name) => name.length < 40) : []
  }
  const parent = node.parent ? nodeText(model, node.parent, 200) : ''
  const line = parent.length < MAX_LINE ? parent : own
  const posted = POSTED.exec(line)?.[1]
  if (posted) {
    const people = namesInByline(posted)
    return people.length > 0
      ? people
      : declaredNames(posted.split(/\s(?:am|on|le|il|el|um)\s/)[0] ?? '')
  }
  const match = LINE.exec(line) ?? HAN_LINE.exec(line)
  if (!match) return []
  const people = namesInByline(match[1] ?? '')
  return people.length > 0
    ? people
    : declaredNames(match[1] ?? '')
        .slice(0, 1)
        .filter(looksLikeAgency)
}

/** Lists of people named in lines near the headline or before the text that begin like a byline, in document order. */
export const bylineLines = (model: PageModel, { headline, start }: ArticlePlace): string[][] =>
  model.nodes
    .filter(({ tag, index }) => {
      if (tag !== '#text') return false
      const near = index >= headline - BEFORE && index < headline + AFTER
      return near || (index >= start - BEFORE && index < start + BEFORE)
    })
    .map((node) => namesInLine(model, node))
    .filter((names) => names.length > 0)

/** Blocks at the beginning of a text, and behind its last paragraph, that may sign it. */
const FIRST_BLOCKS = 4
const LAST_BLOCKS = 2

/** The names that a line consists of, or none. */
const signedBy = (line: string): string[] => {
  if (line.length > 80 || /[.!?:]$/.test(line)) return []
  if (looksLikeAgency(line)) return [line]
  const names = namesInByline(line)
  const length = names.reduce((sum, name) => sum + name.length, 0)
  return length >= line.length * 0.8 ? names : []
}

/**
 * People named by a paragraph of their own with which the text begins or ends: in bold or italics, or several at its
 * beginning. `kept` are the text nodes of the text; a paragraph that holds anything but names says nothing.
 */
export const signatures = (model: PageModel, kept: readonly number[]): string[][] => {
  const opening = new Map<PageNode, PageNode>()
  for (const place of kept) {
    const node = model.nodes[place]
    if (!node?.text.trim()) continue
    const block = nearestBlock(node)
    if (!opening.has(block)) opening.set(block, node)
  }
  const blocks = [...opening]
  const last = blocks.findLastIndex(
    ([block]) => nodeText(model, block, MAX_LINE).length >= MAX_LINE,
  )
  const after = blocks.slice(last + 1, last + 1 + LAST_BLOCKS)
  return [...blocks.slice(0, FIRST_BLOCKS), ...after].flatMap(([block, node], index) => {
    const names = signedBy(nodeText(model, block, MAX_LINE))
    const isSet = /^(?:strong|b|em|i)$/.test(node.parent?.tag ?? '')
    const isPlain = index < FIRST_BLOCKS && names.length > 1
    return names.length > 0 && (isSet || isPlain) ? [names] : []
  })
}

/** Elements beside a headline that hold date, author and the like, and their largest size in nodes. */
const DETAILS = /(?:^|[\s_-])(?:meta|details?|date|pubdate|datum|posted|info)(?:$|[\s_-])/
const MAX_DETAILS = 40

/** Lists of people named, without a word for it, beside the date under the headline. */
export const namesBesideDate = (model: PageModel, { headline }: ArticlePlace): string[][] =>
  model.nodes
    .slice(headline, headline + 80)
    .filter(
      (node) =>
        node.tag !== '#text' &&
        node.end - node.index <= MAX_DETAILS &&
        DETAILS.test(nodeNames(node)) &&
        /\d/.test(nodeText(model, node, MAX_LINE)),
    )
    .map((node) =>
      model.nodes
        .slice(node.index, node.end)
        .flatMap(({ tag, text }) => (tag === '#text' ? namesInByline(text) : [])),
    )
    .filter((names) => names.length > 0 && names.length <= 3)
