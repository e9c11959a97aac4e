import { useEffect, useState } from 'react'
import { subjectTab, type TabInfo, watchActiveTab } from '@/lib/platform/tabs'

/**
 * The tab this screen speaks about: the one named by `?tabId=N`, else the active one, followed as it changes.
 * Undefined while not known yet, null where there is none.
 */
export const useSubjectTab = (): TabInfo | null | undefined => {
  const [tab, setTab] = useState<TabInfo | null>()
  useEffect(() => {
    let current = true
    const look = async () => {
      const found = await subjectTab(window.location.href)
      if (current) setTab((known) => (same(known, found) ? known : found))
    }
    void look()
    const stop = watchActiveTab(() => void look())
    return () => {
      current = false
      stop()
    }
  }, [])
  return tab
}

const same = (a: TabInfo | null | undefined, b: TabInfo | null): boolean =>
  a?.id === b?.id && a?.url === b?.url && a?.title === b?.title
