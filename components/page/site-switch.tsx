import { i18n } from '#i18n'
import { useSite } from '@/components/hooks/use-site'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'

export interface SiteSwitchProps {
  url: string
}

/** Whether Pactlight highlights on the page's site; where the browser took the grant back, why not and the way back. */
export const SiteSwitch = ({ url }: SiteSwitchProps) => {
  const site = useSite(url)
  if (!site) return null
  const isDenied = site.wanted && !site.on
  return (
    <>
      {isDenied && (
        <Notice role="status">
          <p>{i18n.t('popup.highlightDenied', [site.host])}</p>
          <Button size="small" onClick={() => site.toggle(true)}>
            {i18n.t('popup.allowAgain')}
          </Button>
        </Notice>
      )}
      <Switch
        label={i18n.t('popup.highlight')}
        hint={i18n.t(site.on ? 'popup.highlightOn' : 'popup.highlightOff', [site.host])}
        checked={site.on}
        onChange={site.toggle}
      />
    </>
  )
}
