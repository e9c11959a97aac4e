import { i18n } from '#i18n'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import { askPage } from '@/lib/messaging/ask-page'
import { type NewPanelIntent, writePanelIntent } from '@/lib/messaging/panel-intent'
import { openPanel } from '@/lib/platform/panel'
import { makeSelectionMenu } from '@/lib/platform/selection-menu'
import { readTab } from './article-sites'

interface Tab {
  id: number
  windowId: number
}

const KIND_OF_ENTRY: Record<string, RecordKind> = {
  'new-company': 'company',
  'new-city': 'city',
  'new-agreement': 'agreement',
}
const NEW_ALIAS = 'new-alias'
const READ_SELECTION = 'read-selection'

/** Writes the context menu in the browser's language. */
export const makeMenu = (): Promise<void> =>
  makeSelectionMenu([
    { id: 'new-company', title: i18n.t('menu.newCompany') },
    { id: 'new-city', title: i18n.t('menu.newCity') },
    { id: 'new-agreement', title: i18n.t('menu.newAgreement') },
    { id: NEW_ALIAS, title: i18n.t('menu.newAlias') },
    { id: READ_SELECTION, title: i18n.t('article.other.selection') },
  ])

/** Opens the panel and leaves it a wish. The panel is asked for first: a browser allows that only within the click. */
export const openPanelFor = async (tab: Tab, intent: NewPanelIntent): Promise<boolean> => {
  const opening = openPanel(tab)
  await writePanelIntent(intent)
  return opening
}

/** Reads what is selected in the tab as its article, and shows the panel. */
const readSelection = async (tab: Tab): Promise<boolean> => {
  const opening = openPanel(tab)
  const ask = () => askPage(tab.id, { type: 'read-selection', whole: false })
  const answer = await ask()
  if (!answer.ok && (await readTab(tab.id))) await ask()
  return opening
}

/** A context menu entry was chosen for selected words. */
export const onMenu = (entry: string, text: string, tab: Tab): Promise<boolean> => {
  const kind = KIND_OF_ENTRY[entry]
  if (kind) return openPanelFor(tab, { tabId: tab.id, type: 'new-record', kind, text })
  if (entry === NEW_ALIAS) return openPanelFor(tab, { tabId: tab.id, type: 'new-alias', text })
  if (entry === READ_SELECTION) return readSelection(tab)
  return Promise.resolve(false)
}
