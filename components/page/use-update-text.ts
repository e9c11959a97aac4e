import { useState } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { updateSavedText } from '@/lib/catalogue/update-saved-text'
import type { ArticleState } from '@/lib/messaging/page-state'
import { reportError } from '@/lib/shared/report-error'

/** Takes the page's present text into the saved article; the one before comes back with Undo. */
export const useUpdateText = (
  { article, reading }: ArticleState,
  saved: SavedArticle,
  onDone: () => void,
): { update: () => void; updating: boolean } => {
  const [updating, setUpdating] = useState(false)
  const toast = useToast()
  const undo = useUndo()
  const write = async () => {
    setUpdating(true)
    const result = await updateSavedText(saved, article, reading)
    setUpdating(false)
    if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
    const { seq } = result.value
    onDone()
    toast({ text: i18n.t('article.changed.updated'), undo: () => void undo(seq) })
  }
  return {
    update: () => void write().catch((error: unknown) => reportError('page/update', error)),
    updating,
  }
}
