import { Fragment } from 'react'
import { i18n } from '#i18n'
import { isMac } from './is-mac'
import styles from './shortcuts.module.css'

const names: Record<string, () => string> = {
  Mod: () => (isMac() ? '⌘' : i18n.t('shortcuts.key.ctrl')),
  Ctrl: () => i18n.t('shortcuts.key.ctrl'),
  Shift: () => (isMac() ? '⇧' : i18n.t('shortcuts.key.shift')),
  Delete: () => i18n.t('shortcuts.key.delete'),
  Space: () => i18n.t('shortcuts.key.space'),
  Enter: () => i18n.t('shortcuts.key.enter'),
}

/** A key as it is printed on the reader's keyboard. */
const shown = (key: string): string => names[key]?.() ?? key

/** A key, or keys pressed together, as caps: `Mod+Shift+Z`. */
export const KeyCaps = ({ keys }: { keys: string }) => (
  <span className={styles.caps}>
    {keys.split('+').map((key, at) => (
      <Fragment key={key}>
        {at > 0 && <span className="visually-hidden">+</span>}
        <kbd className={styles.cap}>{shown(key)}</kbd>
      </Fragment>
    ))}
  </span>
)
