import { LEGAL_FORM } from './organisation-words'
import type { Span } from './sentences'

/** A word of a text in an alphabetic language, without the 's of English and without elided articles. */
export interface Token extends Span {
  word: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&+/@-]*(?:\([\p{L}]+\))?|&|\((?=[\p{Lu}])|[()„“”"«»,;:–—]/gu
const CAPITAL = /^(?:\p{Lu}|\d{1,2}\p{Lu}|\p{Ll}{1,2}\p{Lu})/u
const ELISION = /^(?:l|d|dell|all|dall|nell|sull|un|qu|s|n|j|m|t|c)['’](?=\p{Lu})/iu

export const tokens = (part: string, offset: number): Token[] => {
  const found: Token[] = []
  for (const match of part.matchAll(WORD)) {
    let word = match[0]
    let start = offset + match.index
    const elided = ELISION.exec(word)?.[0]
    if (elided) {
      found.push({ word: elided, start, end: start + elided.length })
      word = word.slice(elided.length)
      start += elided.length
    }
    const trimmed =
      /^(?:\p{L}\.)+$|^\p{L}{1,5}\.$/u.test(word) && LEGAL_FORM.test(word)
        ? word
        : word.replace(/[.'’/@-]+$/u, '')
    const plain = trimmed.replace(/['’]s$/u, '')
    found.push({ word: plain, start, end: start + plain.length })
  }
  return found
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && CAPITAL.test(token.word) && !/['’]$/.test(token.word)
