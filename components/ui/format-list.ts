import { uiLocale } from './locale'

/** `A, B and C` in the reader's language. */
export const formatList = (items: Iterable<string>): string =>
  new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).format(items)

/** The name of a language (BCP 47 tag) or a country (ISO 3166-1) in the reader's language; the code where it has none. */
export const codeName = (type: 'language' | 'region', code: string): string => {
  try {
    return new Intl.DisplayNames(uiLocale(), { type }).of(code) ?? code
  } catch {
    return code
  }
}

/** The name of the language of a BCP 47 tag, without its region. */
export const languageName = (tag: string): string => {
  const subtag = /^[a-z]{2,3}/i.exec(tag)?.[0]
  return subtag === undefined ? '' : codeName('language', subtag)
}
