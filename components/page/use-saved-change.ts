import { useMemo } from 'react'
import { hasChanged } from '@/lib/article/text-change'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ArticleState } from '@/lib/messaging/page-state'

/** Whether the page says something else than when it was saved. Part of a page is not compared with all of it. */
export const useSavedChange = (
  { article }: ArticleState,
  saved: SavedArticle | null | undefined,
): boolean =>
  useMemo(
    () =>
      saved !== null &&
      saved !== undefined &&
      saved.source === article.source &&
      hasChanged(saved.text, article.text),
    [article, saved],
  )
