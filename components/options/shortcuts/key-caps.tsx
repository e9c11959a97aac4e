import { Fragment } from 'react'
import { isMac } from './is-mac'
import styles from './shortcuts.module.css'

const shown = (key: string): string => {
  if (key === 'Mod') return isMac() ? '⌘' : 'Ctrl'
  return key === 'Shift' && isMac() ? '⇧' : key
}

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
