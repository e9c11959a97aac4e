import { KeyboardSettings } from '../shortcuts/keyboard-settings'
import { AboutSettings } from './about-settings'
import { BackupSettings } from './backup-settings'
import { ChangesSettings } from './changes-settings'
import { ColourSettings } from './colour-settings'
import { DecisionSettings } from './decision-settings'
import { NamesSettings } from './names-settings'
import { ResetSettings } from './reset-settings'
import styles from './settings.module.css'
import { SiteSettings } from './site-settings'
import { StorageSettings } from './storage-settings'

export const SettingsTab = () => (
  <div className={styles.tab}>
    <SiteSettings />
    <ColourSettings />
    <NamesSettings />
    <KeyboardSettings />
    <DecisionSettings />
    <BackupSettings />
    <StorageSettings />
    <ChangesSettings />
    <AboutSettings />
    <ResetSettings />
  </div>
)
