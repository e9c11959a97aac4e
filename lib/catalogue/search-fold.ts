const MARKS = /\p{M}+/gu
const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}
const LETTER = /[ßæøœđłı]/g
const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const UMLAUT = /[äöü]/g

/**
 * The form of a text that a search in the catalogue compares: compatibility forms and width unified, lower case,
 * accents and invisible characters dropped, runs of white space as one blank. `Zürich` and `zurich` give the same.
 */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(IGNORED, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()

/**
 * All texts of a record as one string to search in. Names with German umlauts also enter in their two-letter spelling,
 * so that `Duesseldorf` finds `Düsseldorf`. Parts are kept apart by a newline, which no query contains.
 */
export const searchTextOf = (parts: Iterable<string>): string => {
  const folded = new Set<string>()
  for (const part of parts) {
    if (part === '') continue
    folded.add(foldForSearch(part))
    const lower = part.normalize('NFC').toLowerCase()
    if (UMLAUT.test(lower)) {
      folded.add(foldForSearch(lower.replace(UMLAUT, (letter) => GERMAN[letter] ?? letter)))
    }
    UMLAUT.lastIndex = 0
  }
  return [...folded].join('\n')
}

/** The words of a query, folded; each of them has to occur in a record's search text. */
export const searchTerms = (query: string): string[] =>
  foldForSearch(query)
    .split(' ')
    .filter((term) => term !== '')
