import { i18n } from '#i18n'
import { SettingSection } from '../settings/setting-section'
import { BrowserCommands } from './browser-commands'
import { SingleKeysSwitch } from './single-keys-switch'

export const KeyboardSettings = () => (
  <SettingSection title={i18n.t('shortcuts.keyboard')} text={i18n.t('shortcuts.keyboardText')}>
    <SingleKeysSwitch />
    <BrowserCommands />
  </SettingSection>
)
