import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { BrowserCommand } from '@/lib/platform/commands'
import { isMac } from './is-mac'
import { KeyCaps } from './key-caps'
import { shortcutFromKeys } from './shortcut-from-keys'
import styles from './shortcuts.module.css'

/** By the command's name: the browser describes them in its own language, which need not be this page's. */
const names: Record<string, () => string> = {
  'next-mention': () => i18n.t('command.nextMention'),
  'previous-mention': () => i18n.t('command.previousMention'),
  'open-panel': () => i18n.t('command.openPanel'),
}

export interface CommandLineProps {
  command: BrowserCommand
  /** Sets the keys, or with null those Pactlight came with; null where only the browser's own page can. */
  onChange: ((keys: string | null) => void) | null
}

/** One command of the browser with its keys, and where possible a button that waits for new ones. */
export const CommandLine = ({ command, onChange }: CommandLineProps) => {
  const [waiting, setWaiting] = useState(false)
  const name = names[command.name]?.() ?? i18n.t('shortcuts.openPopup')

  const onKeyDown = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setWaiting(false)
    const keys = shortcutFromKeys(event, isMac())
    if (keys === null || !onChange) return
    setWaiting(false)
    onChange(keys)
  }

  return (
    <li className={styles.line}>
      <span>{name}</span>
      <span className={styles.keys}>
        {command.shortcut === '' ? (
          <span className={styles.soft}>{i18n.t('shortcuts.noKeys')}</span>
        ) : (
          <KeyCaps keys={command.shortcut} />
        )}
        {onChange && (
          <>
            <Button
              size="small"
              aria-label={i18n.t('shortcuts.changeFor', [name])}
              aria-pressed={waiting}
              onClick={() => setWaiting(true)}
              onBlur={() => setWaiting(false)}
              onKeyDown={onKeyDown}
            >
              {waiting ? i18n.t('shortcuts.press') : i18n.t('shortcuts.change')}
            </Button>
            <IconButton label={i18n.t('shortcuts.resetFor', [name])} onClick={() => onChange(null)}>
              <RotateCcw size={14} aria-hidden />
            </IconButton>
          </>
        )}
      </span>
    </li>
  )
}
