import { useCallback } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import { askPage } from '@/lib/messaging/ask-page'

export interface Span {
  /** UTF-16 code units into the article's text. */
  start: number
  end: number
}

/** Gives a function that scrolls the tab's page to a span of the article, and says so where that fails. */
export const useReveal = (tabId: number): ((span: Span) => void) => {
  const toast = useToast()
  return useCallback(
    ({ start, end }: Span) => {
      void askPage(tabId, { type: 'reveal', start, end }).then((reply) => {
        if (!reply.ok || !reply.value) toast({ text: i18n.t('panel.notInPage') })
      })
    },
    [tabId, toast],
  )
}
