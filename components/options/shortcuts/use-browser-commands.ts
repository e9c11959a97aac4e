import { useCallback, useEffect, useState } from 'react'
import { type BrowserCommand, listCommands } from '@/lib/platform/commands'
import { reportError } from '@/lib/shared/report-error'

/** The browser lists them in no order of its own; an unknown name is the one that opens the popup. */
const ORDER = ['open-panel', 'next-mention', 'previous-mention']

const inOrder = (commands: readonly BrowserCommand[]): BrowserCommand[] =>
  commands.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))

/** The browser's own list of Pactlight's commands with their keys, read again when the reader comes back to this page. */
export const useBrowserCommands = (): { commands: BrowserCommand[]; reload: () => void } => {
  const [commands, setCommands] = useState<BrowserCommand[]>([])
  const reload = useCallback(() => {
    listCommands()
      .then((commands) => setCommands(inOrder(commands)))
      .catch((error: unknown) => reportError('options/commands', error))
  }, [])
  useEffect(() => {
    reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { commands, reload }
}
