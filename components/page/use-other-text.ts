import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import { askPage } from '@/lib/messaging/ask-page'
import { askFromExtension } from '@/lib/messaging/client'

export interface OtherText {
  /** Reads what is selected in the tab as the article. */
  readSelection: () => void
  /** Reads the whole page again. */
  readWhole: () => void
}

/** Which words of a tab's page count as the article, by the reader's word. */
export const useOtherText = (tabId: number): OtherText => {
  const toast = useToast()
  const read = async (whole: boolean): Promise<void> => {
    const first = await askPage(tabId, { type: 'read-selection', whole })
    const answer = first.ok ? first : await tryAgain(tabId, whole)
    if (answer.ok && answer.value) return
    if (answer.ok) toast({ text: i18n.t('article.other.noSelection') })
    else toast({ text: i18n.t('errors.tabUnreadable'), tone: 'error' })
  }
  return { readSelection: () => void read(false), readWhole: () => void read(true) }
}

/** A page whose script is gone gets a new one. */
const tryAgain = async (tabId: number, whole: boolean) => {
  await askFromExtension({ type: 'tab/read', tabId })
  return askPage(tabId, { type: 'read-selection', whole })
}
