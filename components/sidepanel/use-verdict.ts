import { useCallback } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { detachArticle } from '@/lib/catalogue/detach-article'
import { saveReports } from '@/lib/catalogue/save-reports'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { articleAddress } from '@/lib/messaging/page-state'
import { decide, pageKey, takeBack } from '@/lib/settings/decisions'
import { reportError } from '@/lib/shared/report-error'
import { usePanelActions } from './panel-actions'
import type { ReportedAgreement } from './use-page-knowledge'

export interface Verdict {
  /** The article reports the agreement: it is filed under it, saved if it was not, with what it says as evidence. */
  yes: (reported: ReportedAgreement) => void
  /** It does not: the page's readings leave it out from now on, and a saved article is no longer filed under it. */
  no: (reported: ReportedAgreement) => void
}

/** The reader's word on whether the article reports an agreement; each can be undone from the message that follows. */
export const useVerdict = (saved: SavedArticle | null): Verdict => {
  const { page } = usePanelActions()
  const toast = useToast()
  const undo = useUndo()
  const failed = useCallback((error: unknown) => reportError('panel/verdict', error), [])

  const confirm = async ({ agreement, matched }: ReportedAgreement) => {
    const { article, reading } = page
    const result = await saveReports({
      reports: [{ agreement, changes: [], draft: matched?.draft ?? null }],
      article,
      reading,
      articleId: `article:${crypto.randomUUID()}`,
      code: 'article-attached',
    })
    if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
    const { seq } = result.value
    toast({ text: i18n.t('panel.filed', [agreement.title]), undo: () => void undo(seq) })
  }
  const deny = async ({ agreement, filed }: ReportedAgreement) => {
    const detached =
      filed && saved ? await detachArticle(saved, agreement.id, agreement.title) : null
    if (detached && !detached.ok)
      return toast({ text: errorText(detached.error.code), tone: 'error' })
    const decision = await decide({
      list: 'notHere',
      entry: {
        recordId: agreement.id,
        page: pageKey(articleAddress(page)),
        at: new Date().toISOString(),
      },
    })
    const back = async () => {
      if (decision) await takeBack(decision)
      if (detached && detached.value.seq > 0) await undo(detached.value.seq)
    }
    toast({
      text: i18n.t('panel.notReported', [agreement.title]),
      undo: () => void back().catch(failed),
    })
  }
  return {
    yes: (reported) => void confirm(reported).catch(failed),
    no: (reported) => void deny(reported).catch(failed),
  }
}
