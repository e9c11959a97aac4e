/** Alternatives from a list in a data file: one or more lines of `a|b|c`. Longest first, so that none hides another. */
export const alternatives = (list: string): string =>
  list
    .trim()
    .split(/[\n|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Matches text that ends with one of the words and, where given, a link after it. */
export const endsWith = (list: string, link = '', flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(list)})\\s${link}$`, flags)

/** Matches text that goes on with a blank and one of the words. */
export const goesOnWith = (list: string, flags = 'u'): RegExp =>
  new RegExp(`^\\s(?:${alternatives(list)})(?![\\p{L}\\p{N}])`, flags)
