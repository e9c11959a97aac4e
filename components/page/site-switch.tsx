import { i18n } from '#i18n'
import { useSite } from '@/components/hooks/use-site'
import { Switch } from '@/components/ui/switch'

export interface SiteSwitchProps {
  url: string
}

/** Whether Pactlight highlights on the page's site. */
export const SiteSwitch = ({ url }: SiteSwitchProps) => {
  const site = useSite(url)
  if (!site) return null
  const hint = site.on
    ? i18n.t('popup.highlightOn', [site.host])
    : site.wanted
      ? i18n.t('popup.highlightDenied', [site.host])
      : i18n.t('popup.highlightOff', [site.host])
  return (
    <Switch
      label={i18n.t('popup.highlight')}
      hint={hint}
      checked={site.on}
      onChange={site.toggle}
    />
  )
}
