import type { Article } from '@/lib/article/article'
import { correctArticle } from '@/lib/article/correct-article'
import { findSavedArticle } from '@/lib/catalogue/queries'
import { savedCorrections } from '@/lib/catalogue/saved-corrections'
import { correctionsFor, pageCorrections } from '@/lib/settings/corrections'

/** The article with what the reader put right in it, here or in the saved one. */
export const withReadersWord = async (article: Article): Promise<Article> => {
  const [all, saved] = await Promise.all([
    pageCorrections.get(),
    findSavedArticle(article.url, article.canonicalUrl),
  ])
  const own = saved ? savedCorrections(saved) : {}
  return correctArticle(article, { ...correctionsFor(all, article), ...own })
}
