import type { ArticleFacts } from '../facts'

/** For each agreement id, the languages of the saved articles that report it, each once. */
export const agreementLanguages = (articles: readonly ArticleFacts[]): Map<string, string[]> => {
  const languages = new Map<string, string[]>()
  for (const { lang, agreementIds } of articles) {
    if (!lang) continue
    for (const id of agreementIds) {
      const known = languages.get(id)
      if (!known) languages.set(id, [lang])
      else if (!known.includes(lang)) known.push(lang)
    }
  }
  return languages
}
