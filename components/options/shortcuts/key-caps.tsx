import { Fragment } from 'react'
import { i18n } from '#i18n'
import { isMac } from './is-mac'
import styles from './shortcuts.module.css'

/** Names of keys as browsers write them, and what the keyboard has in their place. */
const names: Record<string, () => string> = {
  Mod: () => (isMac() ? '⌘' : i18n.t('shortcuts.key.ctrl')),
  Command: () => '⌘',
  MacCtrl: () => '⌃',
  Ctrl: () => i18n.t('shortcuts.key.ctrl'),
  Alt: () => (isMac() ? '⌥' : 'Alt'),
  Shift: () => (isMac() ? '⇧' : i18n.t('shortcuts.key.shift')),
  Delete: () => i18n.t('shortcuts.key.delete'),
  Space: () => i18n.t('shortcuts.key.space'),
  Enter: () => i18n.t('shortcuts.key.enter'),
  Up: () => '↑',
  Down: () => '↓',
  Left: () => '←',
  Right: () => '→',
  Period: () => '.',
  Comma: () => ',',
}

/** A mark alone is passed over by screen readers. */
const spoken: Record<string, () => string> = {
  Period: () => i18n.t('shortcuts.key.period'),
  Comma: () => i18n.t('shortcuts.key.comma'),
}

const Key = ({ name }: { name: string }) => {
  const shown = names[name]?.() ?? name
  const said = spoken[name]?.()
  return (
    <kbd className={styles.cap}>
      {said ? <span aria-hidden>{shown}</span> : shown}
      {said && <span className="visually-hidden">{said}</span>}
    </kbd>
  )
}

/** A key, or keys pressed together, as caps: `Mod+Shift+Z`. */
export const KeyCaps = ({ keys }: { keys: string }) => (
  <span className={styles.caps}>
    {keys.split('+').map((key, at) => (
      <Fragment key={key}>
        {at > 0 && <span className="visually-hidden">+</span>}
        <Key name={key} />
      </Fragment>
    ))}
  </span>
)
