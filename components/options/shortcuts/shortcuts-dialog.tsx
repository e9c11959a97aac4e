import { i18n } from '#i18n'
import { Dialog } from '@/components/ui/dialog'
import { BrowserCommands } from './browser-commands'
import { KeyCaps } from './key-caps'
import { shortcutGroups } from './shortcut-names'
import styles from './shortcuts.module.css'
import { SingleKeysSwitch } from './single-keys-switch'

/** All shortcuts by where they work, with the switch for single keys and the browser's own commands. */
export const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog open wide title={i18n.t('shortcuts.title')} onClose={onClose}>
    <div className={styles.groups}>
      {shortcutGroups().map(({ name, lines }) => (
        <section key={name} aria-label={name}>
          <h3 className={styles.group}>{name}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.name} className={styles.line}>
                <span>{line.name}</span>
                <span className={styles.keys}>
                  {line.keys.map((keys) => (
                    <KeyCaps key={keys} keys={keys} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-label={i18n.t('shortcuts.group.browser')}>
        <h3 className={styles.group}>{i18n.t('shortcuts.group.browser')}</h3>
        <BrowserCommands />
      </section>
    </div>
    <SingleKeysSwitch />
  </Dialog>
)
