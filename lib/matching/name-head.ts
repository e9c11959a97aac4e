import type { FoldTable } from './fold-table'
import { feed, finish, join, SEED } from './hashing'
import type { MatchRule } from './mention'
import { BREAK, HAN_MIN, LETTER_MIN, SKIP, WORD_MIN } from './symbols'

/** Han names longer than this are found by their first characters and then compared in full. */
export const MAX_HAN_HEAD = 33

/**
 * What the scanner looks a name up by: the tokens before its first Han character, or, for a name that begins with Han,
 * its first unbroken run of symbols. The rest of the name is compared afterwards.
 */
export interface NameHead {
  script: 'latin' | 'han'
  /** Latin: key after each token. Han: key after each symbol from the second on. */
  keys: number[]
  /** Latin: hash of each token. Han: the folded symbols. */
  parts: number[]
  /** Latin: hashes of the last token with an ending of its own, as texts may inflect it. */
  inflected: number[]
}

/** The single-symbol reading of an expander, or the symbols it stands for. */
export const expansionOf = (table: FoldTable, symbol: number): number[] => {
  if (symbol >= LETTER_MIN) return [symbol]
  const at = 3 * (symbol - WORD_MIN)
  return [...table.expansions.subarray(at, at + 3)].filter((s) => s !== 0)
}

const symbolAt = (table: FoldTable, text: string, i: number): number =>
  table.fold[text.charCodeAt(i)] ?? BREAK

const hanHead = (table: FoldTable, text: string, from: number): NameHead => {
  const parts: number[] = []
  for (let i = from; i < text.length && parts.length < MAX_HAN_HEAD; i++) {
    const symbol = symbolAt(table, text, i)
    if (symbol === SKIP) continue
    if (symbol < WORD_MIN) break
    parts.push(symbol)
  }
  let hash = feed(SEED, parts[0] ?? 0)
  const keys = parts.slice(1).map((symbol) => {
    hash = feed(hash, symbol)
    return finish(hash)
  })
  return { script: 'han', keys, parts, inflected: [] }
}

/** What a German or English text may add to a name: the genitive, the adjective of a place. */
const ENDINGS = ['s', 'er']
/** What it may add to an adjective in -e (hannoversche|n); one in -er stays as it is. */
const DECLENSION = ['n', 'r', 's', 'm']

const endingsOf = (text: string, rule: MatchRule): readonly string[] => {
  if (rule !== 'adjective') return ENDINGS
  return text.endsWith('e') ? DECLENSION : []
}

const withEnding = (table: FoldTable, hash: number, ending: string): number => {
  let inflected = hash
  for (let i = 0; i < ending.length; i++) inflected = feed(inflected, symbolAt(table, ending, i))
  return finish(inflected)
}

const latinHead = (table: FoldTable, text: string, rule: MatchRule, from: number): NameHead => {
  const parts: number[] = []
  let hash = SEED
  let open = false
  let last = SEED
  const close = () => {
    if (open) {
      parts.push(finish(hash))
      last = hash
    }
    hash = SEED
    open = false
  }
  for (let i = from; i < text.length; i++) {
    const symbol = symbolAt(table, text, i)
    if (symbol === SKIP) continue
    if (symbol >= HAN_MIN) break
    if (symbol < WORD_MIN) close()
    else {
      for (const s of expansionOf(table, symbol)) hash = feed(hash, s)
      open = true
    }
  }
  close()
  const keys: number[] = []
  for (const part of parts) keys.push(join(keys.at(-1) ?? SEED, part))
  return {
    script: 'latin',
    keys,
    parts,
    inflected: endingsOf(text, rule).map((e) => withEnding(table, last, e)),
  }
}

/** Null for a text without a word character, or with a single Han character before a break. */
export const nameHead = (table: FoldTable, text: string, rule: MatchRule): NameHead | null => {
  for (let i = 0; i < text.length; i++) {
    const symbol = symbolAt(table, text, i)
    if (symbol < WORD_MIN) continue
    if (symbol < HAN_MIN) return latinHead(table, text, rule, i)
    const head = hanHead(table, text, i)
    return head.parts.length > 1 ? head : null
  }
  return null
}
