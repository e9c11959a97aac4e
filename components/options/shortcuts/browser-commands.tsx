import { Copy } from 'lucide-react'
import { i18n } from '#i18n'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/use-toast'
import { changeCommand, shortcutsAddress } from '@/lib/platform/commands'
import { reportError } from '@/lib/shared/report-error'
import { CommandLine } from './command-line'
import styles from './shortcuts.module.css'
import { useBrowserCommands } from './use-browser-commands'

/** The keys that work in any tab: changed here where the browser lets us, else at the address it gives them. */
export const BrowserCommands = () => {
  const { commands, reload } = useBrowserCommands()
  const toast = useToast()
  const address = shortcutsAddress()
  const set = async (name: string, keys: string | null): Promise<void> => {
    const done = await changeCommand(name, keys)
    if (!done) toast({ text: i18n.t('shortcuts.refused'), tone: 'error' })
    reload()
  }
  const copy = (text: string) =>
    navigator.clipboard
      .writeText(text)
      .then(() => toast({ text: i18n.t('shortcuts.copied') }))
      .catch((error: unknown) => reportError('options/copy-address', error))

  return (
    <>
      <ul className={styles.commands}>
        {commands.map((command) => (
          <CommandLine
            key={command.name}
            command={command}
            onChange={
              address === null
                ? (keys) => {
                    set(command.name, keys).catch((error: unknown) =>
                      reportError('options/change-command', error),
                    )
                  }
                : null
            }
          />
        ))}
      </ul>
      {address !== null && (
        <p className={styles.address}>
          <span>{i18n.t('shortcuts.changeAt')}</span>
          <code>{address}</code>
          <IconButton label={i18n.t('shortcuts.copy', [address])} onClick={() => copy(address)}>
            <Copy size={14} aria-hidden />
          </IconButton>
        </p>
      )}
    </>
  )
}
