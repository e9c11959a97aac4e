import { COMMON_WORDS } from './data/common-words'
import { foldWord } from './fold-word'
import { hasSortedWord } from './sorted-words'

/** Languages with a word list, in the order of the bits of a common-word mask. */
const LANGUAGES = ['de', 'it', 'en', 'fr', 'es', 'zh'] as const
type Language = (typeof LANGUAGES)[number]

/** Set in a mask when the name with a German -s or -er is a frequent word (Fall, Falls; Ried, Rieder). */
const WITH_S = 64
const WITH_ER = 128

const isWord = (language: Language, folded: string): boolean =>
  hasSortedWord(COMMON_WORDS[language], folded)

/** Bit k set: the name is a frequent word of language k; two more bits speak of its German endings. */
export const commonWordMask = (name: string): number => {
  if (/\s/.test(name)) return 0
  const folded = foldWord(name)
  const own = LANGUAGES.reduce(
    (mask, language, i) => (isWord(language, folded) ? mask | (1 << i) : mask),
    0,
  )
  return (
    own | (isWord('de', `${folded}s`) ? WITH_S : 0) | (isWord('de', `${folded}er`) ? WITH_ER : 0)
  )
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
  return language !== undefined && isWord(language, foldWord(word))
}
