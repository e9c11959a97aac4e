/** A word as the word lists write it: lower case, without accents, ß as ss. */
export const foldWord = (word: string): string =>
  ASCII.test(word) ? word.toLowerCase() : foldLetters(word)

const ASCII = /^[\x20-\x7e]*$/

const foldLetters = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')
