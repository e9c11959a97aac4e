import { useCallback, useEffect } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import type { ViewState } from '@/lib/catalogue/view/view-state'
import { type RecentThing, recentThings, withRecent } from '@/lib/settings/recent-things'
import { reportError } from '@/lib/shared/report-error'

const remember = (thing: RecentThing): void => {
  recentThings
    .change((things) => withRecent(things, thing))
    .catch((error: unknown) => reportError('options/recent', error))
}

/** Remembers every record that is opened, wherever from. */
export const useRememberOpened = ({ tab, id }: ViewState): void => {
  useEffect(() => {
    const table = VIEW_TABLES.find((candidate) => candidate === tab)
    if (table && id !== null) remember({ kind: 'record', table, id })
  }, [tab, id])
}

/** What the reader opened or chose last, newest first, and a function that remembers a chosen command. */
export const useRecent = (): { recent: RecentThing[]; chosen: (id: string) => void } => {
  const recent = useSetting(recentThings) ?? []
  const chosen = useCallback((id: string) => remember({ kind: 'command', id }), [])
  return { recent, chosen }
}
