import { useCallback } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import type { Decision } from '@/lib/settings/decision-list'
import { decide, pageKey, takeBack } from '@/lib/settings/decisions'
import { siteOrigin } from '@/lib/settings/sites'
import { isolate } from '@/lib/shared/isolate'
import { reportError } from '@/lib/shared/report-error'

export interface Decide {
  notHere: (recordId: string, name: string) => void
  notOnSite: (recordId: string, name: string) => void
  neverAlias: (recordId: string, name: string, alias: string) => void
  means: (surface: string, recordId: string, name: string) => void
}

/** The reader's word about names on the page at `url`; each decision can be undone from the message that follows it. */
export const useDecide = (url: string): Decide => {
  const toast = useToast()
  const tell = useCallback(
    (text: string, decision: Decision) => {
      const failed = (error: unknown) => reportError('panel/decide', error)
      const keep = async () => {
        const undo = await decide(decision)
        if (undo) toast({ text, undo: () => void takeBack(undo).catch(failed) })
      }
      keep().catch(failed)
    },
    [toast],
  )
  const at = () => new Date().toISOString()
  const page = pageKey(url)
  return {
    notHere: (recordId, name) =>
      tell(i18n.t('panel.decided.notHere', [isolate(name)]), {
        list: 'notHere',
        entry: { recordId, page, at: at() },
      }),
    notOnSite: (recordId, name) => {
      const origin = siteOrigin(url)
      if (!origin) return
      tell(i18n.t('panel.decided.notOnSite', [isolate(name), new URL(url).hostname]), {
        list: 'notOnSite',
        entry: { recordId, origin, at: at() },
      })
    },
    neverAlias: (recordId, name, alias) =>
      tell(i18n.t('panel.decided.neverAlias', [isolate(alias), isolate(name)]), {
        list: 'neverAliases',
        entry: { recordId, alias, page, at: at() },
      }),
    means: (surface, recordId, name) =>
      tell(i18n.t('panel.decided.chosen', [isolate(surface), isolate(name)]), {
        list: 'chosen',
        entry: { surface, recordId, page, at: at() },
      }),
  }
}
