import { useCallback, useContext } from 'react'
import { openSavedArticle } from '@/components/page/open-saved-article'
import { findQuote } from '@/lib/article/quote-selector'
import type { Evidence } from '@/lib/catalogue/evidence'
import { findSavedArticle } from '@/lib/catalogue/queries'
import { reportError } from '@/lib/shared/report-error'
import { PanelActionsContext } from './panel-actions'

/** Gives a function that shows an evidence row's words: in the page where it is their article, else in the saved text. */
export const useShowEvidence = (): ((row: Evidence) => void) => {
  const actions = useContext(PanelActionsContext)
  return useCallback(
    (row: Evidence) => {
      const show = async () => {
        const article = actions?.page.article
        const here = article && (await findSavedArticle(article.url, article.canonicalUrl))
        const found =
          here?.id === row.articleId && findQuote(article?.text ?? '', row.quote, row.position)
        if (found) actions?.reveal(found)
        else openSavedArticle(row.articleId)
      }
      show().catch((error: unknown) => reportError('panel/show-evidence', error))
    },
    [actions],
  )
}
