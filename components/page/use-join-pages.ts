import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { Article } from '@/lib/article/article'
import { joinPage, splitPage } from '@/lib/catalogue/join-pages'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { reportError } from '@/lib/shared/report-error'

/** The reader's word on which saved article a page is. Each is remembered and can be undone. */
export const useJoinPages = (
  article: Article,
): { split: (saved: SavedArticle) => void; join: (articleId: string) => void } => {
  const toast = useToast()
  const undo = useUndo()
  const follow = (job: ReturnType<typeof joinPage>, text: string): void => {
    job
      .then((result) => {
        if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
        const { seq } = result.value
        toast({ text, undo: () => void undo(seq) })
      })
      .catch((error: unknown) => reportError('page/join', error))
  }
  return {
    split: (saved) => follow(splitPage(saved, article), i18n.t('article.identity.isSplit')),
    join: (articleId) => follow(joinPage(articleId, article), i18n.t('article.identity.isJoined')),
  }
}
