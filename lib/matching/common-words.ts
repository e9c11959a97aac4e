import { COMMON_WORDS } from './data/common-words'
import { foldWord } from './fold-word'

/** Languages with a word list, in the order of the bits of a common-word mask. */
const LANGUAGES = ['de', 'it', 'en', 'fr', 'es', 'zh'] as const

let masks: Map<string, number> | undefined

const allMasks = (): Map<string, number> => {
  if (masks !== undefined) return masks
  masks = new Map()
  for (const [i, language] of LANGUAGES.entries())
    for (const word of COMMON_WORDS[language].split(/\s/))
      masks.set(word, (masks.get(word) ?? 0) | (1 << i))
  return masks
}

/** Bit k set: the word is frequent in language k. 0 for names of several words. */
export const commonWordMask = (name: string): number => allMasks().get(foldWord(name)) ?? 0

/** Is a name with this mask also a frequent word of the language (primary subtag)? Any of the six when it is unknown. */
export const isCommonIn = (mask: number, lang: string): boolean => {
  if (mask === 0) return false
  const bit = (LANGUAGES as readonly string[]).indexOf(lang)
  return bit < 0 ? lang === '' : ((mask >>> bit) & 1) === 1
}
