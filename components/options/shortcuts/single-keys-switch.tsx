import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { Switch } from '@/components/ui/switch'
import { singleKeys } from '@/lib/settings/single-keys'
import { reportError } from '@/lib/shared/report-error'

/** Turns off the shortcuts that are one character, as WCAG 2.1.4 asks for. */
export const SingleKeysSwitch = () => (
  <Switch
    label={i18n.t('shortcuts.single')}
    hint={i18n.t('shortcuts.singleHint')}
    checked={useSetting(singleKeys) ?? true}
    onChange={(on) => {
      singleKeys.set(on).catch((error: unknown) => reportError('options/single-keys', error))
    }}
  />
)
