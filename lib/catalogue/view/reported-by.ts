import type { ArticleFacts } from '../facts'

/** For each agreement id, what `pick` finds in the saved articles that report it, each once. */
export const reportedBy = (
  articles: readonly ArticleFacts[],
  pick: (article: ArticleFacts) => string | undefined,
): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const article of articles) {
    const value = pick(article)
    if (!value) continue
    for (const id of article.agreementIds) {
      const known = found.get(id)
      if (!known) found.set(id, [value])
      else if (!known.includes(value)) known.push(value)
    }
  }
  return found
}
