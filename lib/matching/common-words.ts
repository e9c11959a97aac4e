import { COMMON_WORDS } from './data/common-words'
import { foldWord } from './fold-word'
import { hasSortedWord } from './sorted-words'

/** Languages with a word list, in the order of the bits of a common-word mask. */
const LANGUAGES = ['de', 'it', 'en', 'fr', 'es', 'zh'] as const

/** Set in a mask when the name with a German -s or -er is a frequent word (Fall, Falls; Ried, Rieder). */
const WITH_S = 64
const WITH_ER = 128

/**
 * SI units named for people (SI Brochure, table 4). As words they follow a number in small letters; with a capital they
 * are the name.
 */
const UNITS = new Set(
  'hertz newton pascal joule watt coulomb volt ohm siemens weber tesla henry becquerel gray sievert'.split(
    ' ',
  ),
)

let masks: Map<string, number> | undefined

/** Every listed word with its languages; built for compiling only, matching reads the masks from the index. */
const allMasks = (): Map<string, number> => {
  if (masks !== undefined) return masks
  masks = new Map()
  for (const [i, language] of LANGUAGES.entries())
    for (const word of COMMON_WORDS[language].split(/\s/))
      if (!UNITS.has(word)) masks.set(word, (masks.get(word) ?? 0) | (1 << i))
  return masks
}

const GERMAN = 1
/** No listed word is longer. */
const LONGEST = 24

/** Bit k set: the name is a frequent word of language k; two more bits speak of its German endings. */
export const commonWordMask = (name: string): number => {
  if (name.length > LONGEST || name.includes(' ')) return 0
  const known = allMasks()
  const folded = foldWord(name)
  const isGerman = (word: string) => ((known.get(word) ?? 0) & GERMAN) !== 0
  const endings = (isGerman(`${folded}s`) ? WITH_S : 0) | (isGerman(`${folded}er`) ? WITH_ER : 0)
  return (known.get(folded) ?? 0) | endings
}

/** Is a name with this mask also a frequent word of the language (primary subtag)? Any of the six when it is unknown. */
export const isCommonIn = (mask: number, lang: string): boolean => {
  const bit = (LANGUAGES as readonly string[]).indexOf(lang)
  return bit < 0 ? lang === '' && (mask & (WITH_S - 1)) !== 0 : ((mask >>> bit) & 1) === 1
}

/** Is the name with this German ending a frequent word? */
export const isCommonWithEnding = (mask: number, ending: 's' | 'er'): boolean =>
  (mask & (ending === 's' ? WITH_S : WITH_ER)) !== 0

/** Is the word frequent in this language? */
export const isFrequentWord = (word: string, lang: string): boolean => {
  const language = LANGUAGES.find((code) => code === lang)
  return language !== undefined && hasSortedWord(COMMON_WORDS[language], foldWord(word))
}
