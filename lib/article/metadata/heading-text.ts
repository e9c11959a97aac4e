import { comparable, nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import { cleanValue } from './clean-value'

/** Longest heading that is read, UTF-16 code units; a longer one is no headline. */
const MAX_HEADING = 800

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const KICKER =
  /kicker|dachzeile|overline|topline|roofline|eyebrow|spitzmarke|oberzeile|pre-?title|super-?title|sup-?title|antetitulo|occhiello|surtitre|rubrik|sub-?title|sub-?line|label|badge|category|section|date|time|author|byline|visually-hidden|sr-only/

/** The longest element inside a heading whose text alone is one of `titles`, all compared by their letters; '' without. */
const titledPart = (
  model: PageModel,
  node: PageNode,
  whole: string,
  titles: ReadonlySet<string>,
): string => {
  let longest = ''
  for (let index = node.index + 1; index < node.end; index++) {
    const inner = model.nodes[index]
    if (!inner || inner.tag === '#text') continue
    const text = cleanValue(nodeText(model, inner, MAX_HEADING))
    if (text !== whole && text.length > longest.length && titles.has(comparable(text)))
      longest = text
  }
  return longest
}

/** A heading's text without the kicker, label or date inside it; titles that the page declares confirm which part is the headline. */
export const headingText = (
  model: PageModel,
  node: PageNode,
  declared: readonly string[],
): string => {
  const whole = cleanValue(nodeText(model, node, MAX_HEADING))
  const part = titledPart(model, node, whole, new Set(declared.map(comparable)))
  if (part) return part
  let rest = ''
  for (let index = node.index + 1; index < node.end; index++) {
    const inner = model.nodes[index]
    if (!inner) break
    if (inner.tag === '#text') rest += inner.text
    else if (KICKER.test(nodeNames(inner)) || inner.tag === 'time' || inner.tag === 'small')
      index = inner.end - 1
    // Two inline elements part words, but not the characters of a script that is written without spaces.
    else if (!UNSPACED.test(rest)) rest += ' '
  }
  const left = cleanValue(rest).replace(/^[\s|·,–—-]+/, '')
  if (left.startsWith(':')) return whole
  return comparable(left).length >= comparable(whole).length / 3 ? left : whole
}
