import { useLiveQuery } from 'dexie-react-hooks'
import type { Article } from '@/lib/article/article'
import { findSavedArticle } from '@/lib/catalogue/queries'
import type { SavedArticle } from '@/lib/catalogue/saved-article'

/** The saved article of this page, followed live. Undefined until known, null when there is none. */
export const useSavedArticle = (article: Article): SavedArticle | null | undefined =>
  useLiveQuery(
    async () => (await findSavedArticle(article.url, article.canonicalUrl)) ?? null,
    [article.url, article.canonicalUrl],
  )
