import { PanelRight } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { openPanel } from '@/lib/platform/panel'
import { openOwnPage, type TabInfo, tabIdFromUrl } from '@/lib/platform/tabs'

export interface OpenPanelButtonProps {
  tab: TabInfo
}

/** Opens the panel beside the tab; where a browser refuses, the same screen opens in a tab of its own. */
export const OpenPanelButton = ({ tab }: OpenPanelButtonProps) => {
  const open = async () => {
    const opened = await openPanel(tab)
    if (!opened) await openOwnPage(`sidepanel.html?tabId=${tab.id}`)
    if (tabIdFromUrl(window.location.href) === null) window.close()
  }
  return (
    <Button wide onClick={() => void open()}>
      <PanelRight size={16} aria-hidden />
      {i18n.t('popup.openPanel')}
    </Button>
  )
}
