import { useCallback, useEffect, useState } from 'react'
import { type BrowserCommand, listCommands } from '@/lib/platform/commands'
import { reportError } from '@/lib/shared/report-error'

/** The browser's own list of Pactlight's commands with their keys, read again when the reader comes back to this page. */
export const useBrowserCommands = (): { commands: BrowserCommand[]; reload: () => void } => {
  const [commands, setCommands] = useState<BrowserCommand[]>([])
  const reload = useCallback(() => {
    listCommands()
      .then(setCommands)
      .catch((error: unknown) => reportError('options/commands', error))
  }, [])
  useEffect(() => {
    reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { commands, reload }
}
