import { useCallback } from 'react'
import { i18n } from '#i18n'
import { useToast } from '@/components/ui/use-toast'
import { type Decisions, decisions, pageKey } from '@/lib/settings/decisions'
import { siteOrigin } from '@/lib/settings/sites'

export interface Decide {
  notHere: (recordId: string, name: string) => void
  notOnSite: (recordId: string, name: string) => void
  neverAlias: (recordId: string, name: string, alias: string) => void
  means: (surface: string, recordId: string, name: string) => void
}

/** Adds one decision; gives back what takes exactly this one away again. */
const add = async (edit: (all: Decisions) => Decisions, undo: (all: Decisions) => Decisions) => {
  await decisions.change(edit)
  return () => decisions.change(undo)
}

/** The reader's word about names on the page at `url`; each decision can be undone from the message that follows it. */
export const useDecide = (url: string): Decide => {
  const toast = useToast()
  const tell = useCallback(
    (text: string, adding: Promise<() => Promise<unknown>>) => {
      void adding.then((undo) => toast({ text, undo: () => void undo() }))
    },
    [toast],
  )
  const at = () => new Date().toISOString()
  const page = pageKey(url)
  return {
    notHere: (recordId, name) => {
      const entry = { recordId, page, at: at() }
      tell(
        i18n.t('panel.decided.notHere', [name]),
        add(
          (all) => ({ ...all, notHere: [...all.notHere, entry] }),
          (all) => ({ ...all, notHere: all.notHere.filter((other) => !same(other, entry)) }),
        ),
      )
    },
    notOnSite: (recordId, name) => {
      const origin = siteOrigin(url)
      if (!origin) return
      const entry = { recordId, origin, at: at() }
      tell(
        i18n.t('panel.decided.notOnSite', [name, new URL(url).hostname]),
        add(
          (all) => ({ ...all, notOnSite: [...all.notOnSite, entry] }),
          (all) => ({ ...all, notOnSite: all.notOnSite.filter((other) => !same(other, entry)) }),
        ),
      )
    },
    neverAlias: (recordId, name, alias) => {
      const entry = { recordId, alias, at: at() }
      tell(
        i18n.t('panel.decided.neverAlias', [alias, name]),
        add(
          (all) => ({ ...all, neverAliases: [...all.neverAliases, entry] }),
          (all) => ({
            ...all,
            neverAliases: all.neverAliases.filter((other) => !same(other, entry)),
          }),
        ),
      )
    },
    means: (surface, recordId, name) => {
      const entry = { surface, recordId, page, at: at() }
      tell(
        i18n.t('panel.decided.chosen', [surface, name]),
        add(
          (all) => ({ ...all, chosen: [...all.chosen, entry] }),
          (all) => ({ ...all, chosen: all.chosen.filter((other) => !same(other, entry)) }),
        ),
      )
    },
  }
}

/** Two entries about one record made at one instant are one entry. */
const same = (a: { recordId: string; at: string }, b: { recordId: string; at: string }): boolean =>
  a.recordId === b.recordId && a.at === b.at
