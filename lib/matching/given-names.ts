import { GIVEN_NAMES } from './data/given-names'
import { foldWord } from './fold-word'

let names: Set<string> | undefined

/** Is this word a given name of people? Some are frequent words too (Mark, Will). */
export const isGivenName = (word: string): boolean => {
  names ??= new Set(GIVEN_NAMES.split(/\s/))
  return names.has(foldWord(word))
}
