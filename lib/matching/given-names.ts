import { GIVEN_NAMES } from './data/given-names'
import { foldWord } from './fold-word'
import { hasSortedWord } from './sorted-words'

/** Is this word a given name of people? Some are frequent words too (Mark, Will). */
export const isGivenName = (word: string): boolean => hasSortedWord(GIVEN_NAMES, foldWord(word))
