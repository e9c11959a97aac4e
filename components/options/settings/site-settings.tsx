import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { IconButton } from '@/components/ui/icon-button'
import { Switch } from '@/components/ui/switch'
import {
  hasAllSites,
  removeAllSites,
  removeSite,
  requestAllSites,
  requestSite,
  watchPermissions,
} from '@/lib/platform/permissions'
import { type Sites, sites, withAllSites, withSite } from '@/lib/settings/sites'
import { reportError } from '@/lib/shared/report-error'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

/** `https://example.org/*` as the reader knows it: the host. */
const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '')
const addressOf = (pattern: string): string => pattern.replace(/\*$/, '')

const switchSite = async (pattern: string, on: boolean, all: boolean): Promise<void> => {
  const url = addressOf(pattern)
  // The question has to be asked inside the click, before anything is awaited.
  const granted = on ? requestSite(url) : Promise.resolve(true)
  await sites.change((value) => withSite(value, url, on))
  if (!(await granted)) await sites.change((value) => withSite(value, url, false))
  if (!on && !all) await removeSite(url)
}

const switchAll = async (on: boolean): Promise<void> => {
  const granted = on ? requestAllSites() : removeAllSites()
  const done = await granted
  await sites.change((value) => withAllSites(value, on && done))
}

const forget = async (pattern: string, all: boolean): Promise<void> => {
  await sites.change((value) => ({
    ...value,
    on: value.on.filter((entry) => entry !== pattern),
    off: value.off.filter((entry) => entry !== pattern),
  }))
  if (!all) await removeSite(addressOf(pattern))
}

const listed = (value: Sites): { pattern: string; on: boolean }[] =>
  [
    ...value.on.map((pattern) => ({ pattern, on: true })),
    ...value.off.map((pattern) => ({ pattern, on: false })),
  ].sort((a, b) => (hostOf(a.pattern) < hostOf(b.pattern) ? -1 : 1))

const failed = (error: unknown) => reportError('options/sites', error)

/** Where Pactlight reads and highlights. */
export const SiteSettings = () => {
  const value = useSetting(sites)
  const [granted, setGranted] = useState(false)
  useEffect(() => {
    const look = () => {
      hasAllSites().then(setGranted).catch(failed)
    }
    look()
    return watchPermissions(look)
  }, [])
  if (!value) return null
  const entries = listed(value)
  return (
    <SettingSection title={i18n.t('options.sites.title')} text={i18n.t('options.sites.text')}>
      <Switch
        label={i18n.t('options.sites.all')}
        hint={i18n.t('options.sites.allHint')}
        checked={value.all && granted}
        onChange={(on) => {
          switchAll(on).catch(failed)
        }}
      />
      {entries.length === 0 ? (
        <p className={styles.soft}>
          {value.all ? i18n.t('options.sites.noneOff') : i18n.t('options.sites.none')}
        </p>
      ) : (
        <ul className={styles.list}>
          {entries.map(({ pattern, on }) => (
            <li key={pattern} className={styles.site}>
              <Switch
                label={hostOf(pattern)}
                checked={on}
                onChange={(next) => {
                  switchSite(pattern, next, value.all).catch(failed)
                }}
              />
              <IconButton
                label={i18n.t('options.sites.forget', [hostOf(pattern)])}
                onClick={() => {
                  forget(pattern, value.all).catch(failed)
                }}
              >
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </SettingSection>
  )
}
