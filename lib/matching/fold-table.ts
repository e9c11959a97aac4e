import { SIMPLIFIED, TRADITIONAL } from './data/han-variants'
import {
  AMPERSAND,
  APOSTROPHE,
  BREAK,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  HAN_MIN,
  HYPHEN,
  LETTER_MIN,
  MIDDLE_DOT,
  OPEN,
  OTHER_PUNCTUATION,
  PLUS,
  QUOTE,
  SKIP,
  SLASH,
  SPACE,
  WORD_MIN,
} from './symbols'

/** How code units fold to symbols. Both arrays are sections of the compiled artefact. */
export interface FoldTable {
  /** 65,536 symbols, one a code unit. */
  fold: Uint16Array
  /** Three symbols for each expander (0 = none), expander `WORD_MIN + k` at `3 * k`. */
  expansions: Uint16Array
}

const PUNCTUATION: readonly (readonly [symbol: number, characters: string])[] = [
  [DOT, '.．。｡․'],
  [COMMA, ',，、､'],
  [HYPHEN, '-‐‑‒–—−－﹣⁃'],
  [APOSTROPHE, "'’‘ʼ`´＇′ʹˈ‛"],
  [AMPERSAND, '&＆﹠'],
  [OPEN, '([（［〔【'],
  [CLOSE, ')]）］〕】'],
  [SLASH, '/／⁄'],
  [PLUS, '+＋'],
  [MIDDLE_DOT, '·・･•∙‧⋅'],
  [COLON, ':：'],
  [QUOTE, '"“”„‟«»‹›「」『』《》〈〉＂'],
  // Signs that trail a name without being part of it (Huawei®): ignored like marks.
  [SKIP, '™®©℠'],
]

/** Letters that Unicode does not decompose but that readers and keyboards treat as a base letter. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

const MARK = /\p{M}/gu
const FORMAT = /[\p{M}\p{Cf}]/u
const HAN = /\p{Script=Han}/u
const LETTER = /[\p{L}\p{N}]/u
const SUPERSCRIPT = /[²³¹⁰-ₜ]/u

/** Lower case, compatibility forms and accents removed: `Ｚü` → `zu`, `ﬁ` → `fi`. */
const folded = (character: string): string => {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARK, '')
  return Array.from(plain, (c) => BASE_LETTERS[c] ?? c).join('')
}

const isExpandable = (code: number): boolean =>
  code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0xfb00 && code < 0xfb07)

/** Assigns dense symbols: `a`–`z` and digits first, so that common text stays in few cache lines of every table. */
class SymbolSource {
  private readonly letters = new Map<string, number>()
  private readonly han = new Map<string, number>()
  readonly expansions: number[] = []
  private readonly expanders = new Map<string, number>()

  letter(character: string): number {
    return this.dense(this.letters, character, LETTER_MIN)
  }

  hanCharacter(character: string): number {
    return this.dense(this.han, character, HAN_MIN)
  }

  expander(characters: string): number {
    const known = this.expanders.get(characters)
    if (known !== undefined) return known
    const symbol = WORD_MIN + this.expanders.size
    this.expanders.set(characters, symbol)
    const symbols = Array.from(characters, (c) => this.letter(c))
    this.expansions.push(symbols[0] ?? 0, symbols[1] ?? 0, symbols[2] ?? 0)
    return symbol
  }

  private dense(symbols: Map<string, number>, character: string, first: number): number {
    const known = symbols.get(character)
    if (known !== undefined) return known
    const symbol = first + symbols.size
    symbols.set(character, symbol)
    return symbol
  }
}

const wordSymbol = (source: SymbolSource, code: number, character: string): number => {
  const plain = folded(character)
  const letters = Array.from(plain)
  if (letters.length === 1 && plain.length === 1) return source.letter(plain)
  const expandable = letters.length >= 2 && letters.length <= 3 && isExpandable(code)
  return expandable && LETTER.test(plain) ? source.expander(plain) : source.letter(character)
}

/** The large blocks whose characters need no Unicode look-up each; they are four fifths of the plane. */
const blockSymbol = (source: SymbolSource, code: number, character: string): number | undefined => {
  if (code >= 0x3400 && code <= 0x9fff && (code < 0x4dc0 || code > 0x4dff))
    return source.hanCharacter(character)
  if (code >= 0xac00 && code <= 0xd7a3) return source.letter(character)
  // Lead surrogates of planes 2 and 3 and every trail surrogate: rare Han. Other leads (emoji) end a word.
  if (code >= 0xd800 && code <= 0xdfff)
    return (code >= 0xd840 && code <= 0xd8bf) || code >= 0xdc00
      ? source.hanCharacter(character)
      : OTHER_PUNCTUATION
  return code >= 0xe000 && code <= 0xf8ff ? BREAK : undefined
}

const classSymbol = (source: SymbolSource, code: number, character: string): number => {
  if (HAN.test(character)) return source.hanCharacter(character.normalize('NFKC'))
  if (FORMAT.test(character)) return SKIP
  if (/[\p{Zs}\t]/u.test(character)) return SPACE
  if (SUPERSCRIPT.test(character)) return OTHER_PUNCTUATION
  if (LETTER.test(character)) return wordSymbol(source, code, character)
  return /[\p{P}\p{S}]/u.test(character) ? OTHER_PUNCTUATION : BREAK
}

/** Code units between two chances to yield. */
const STRIDE = 2048

function* build(): Generator<void, FoldTable> {
  const fold = new Uint16Array(65_536)
  const source = new SymbolSource()
  for (const character of 'etaoinsrhdlucmfgpybwkvzjxq0123456789') source.letter(character)
  for (let code = 0; code < 65_536; code++) {
    if (code % STRIDE === 0) yield
    const character = String.fromCharCode(code)
    fold[code] = blockSymbol(source, code, character) ?? classSymbol(source, code, character)
  }
  for (let i = 0; i < TRADITIONAL.length; i++)
    fold[TRADITIONAL.charCodeAt(i)] = fold[SIMPLIFIED.charCodeAt(i)] ?? BREAK
  for (const [symbol, characters] of PUNCTUATION)
    for (const character of characters) fold[character.charCodeAt(0)] = symbol
  return { fold, expansions: Uint16Array.from(source.expansions) }
}

let table: FoldTable | undefined

/** The table of this build, made step by step and once a context, then kept. A loaded artefact brings its own copy. */
export function* foldTableSteps(): Generator<void, FoldTable> {
  table ??= yield* build()
  return table
}
