import { i18n } from '#i18n'
import { setCanaryStorage } from '@/lib/catalogue/canary-storage'
import { setChangeListener } from '@/lib/catalogue/change-notifier'
import { askPage } from '@/lib/messaging/ask-page'
import { dropPageState, knownTabs, readPageState } from '@/lib/messaging/page-state-store'
import { serveMessages } from '@/lib/messaging/server'
import { canaryStore } from '@/lib/platform/canary-store'
import { onCommand } from '@/lib/platform/commands'
import { closeStorageToPages, onBrowserStart, onInstalled } from '@/lib/platform/lifecycle'
import { openPanel } from '@/lib/platform/panel'
import { watchPermissions } from '@/lib/platform/permissions'
import { onSelectionMenu } from '@/lib/platform/selection-menu'
import { openOwnPage, watchTabs } from '@/lib/platform/tabs'
import { colours } from '@/lib/settings/colours'
import { decisions } from '@/lib/settings/decisions'
import { sites } from '@/lib/settings/sites'
import { reportError } from '@/lib/shared/report-error'
import { readTab, refreshTabs, registerSites, rereadTabs } from './article-sites'
import { decideInCard, undoInCard } from './decide-in-card'
import { mentionCard } from './mention-card'
import { onIndexRebuilt, refreshIndex, warmIndex } from './name-index-service'
import { unstylePage } from './page-style'
import { makeMenu, onMenu, openPanelFor } from './panel-requests'
import { readGivenText } from './read-given-text'
import { keepArrival, keepNoArticle, readPage } from './read-page'
import { updateBadge } from './update-badge'

/** Lets a job run on its own; what it throws is a bug and goes to the one sink. */
const run = (place: string, job: Promise<unknown>): void => {
  job.catch((error: unknown) => reportError(place, error))
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url

const followCatalogue = async (): Promise<void> => {
  await refreshIndex()
  await Promise.all((await knownTabs()).map(updateBadge))
}

const serve = (): void =>
  serveMessages(
    {
      'page/wake': async (_message, sender) => {
        await keepArrival(sender)
        return { outdated: i18n.t('card.outdated') }
      },
      'page/read': readPage,
      'page/none': keepNoArticle,
      'page/card': (message, { tabId }) => mentionCard(tabId, message),
      'page/decide': (message, { tabId }) => decideInCard(tabId, message),
      'page/undo': (_message, { tabId }) => undoInCard(tabId),
      'page/open-panel': async ({ version, mention }, { tabId, windowId }) => ({
        opened: await openPanelFor(
          { id: tabId, windowId },
          { tabId, type: 'show-mention', version, mention },
        ),
      }),
    },
    {
      'tab/read': async ({ tabId, onlyIfChanged }) => ({ ok: await readTab(tabId, onlyIfChanged) }),
      'text/read': ({ article }) => readGivenText(article),
      'catalogue/changed': async () => {
        run('background/follow', followCatalogue())
        return null
      },
    },
  )

const watchReader = (): void => {
  onCommand((command, tab) => {
    if (command === 'open-panel') run('background/panel', openPanel(tab))
    if (command === 'next-mention') run('background/step', askPage(tab.id, { type: command }))
    if (command === 'previous-mention') run('background/step', askPage(tab.id, { type: command }))
  })
  onSelectionMenu((entry, text, tab) => run('background/menu', onMenu(entry, text, tab)))
  watchTabs({
    closed: (tabId) => run('background/tabs', dropPageState(tabId)),
    loading: (tabId, url) => run('background/tabs', forgetOtherPage(tabId, url)),
  })
}

/** A tab that goes elsewhere takes its state with it; a page that only changes its fragment keeps it. */
const forgetOtherPage = async (tabId: number, url: string): Promise<void> => {
  const state = await readPageState(tabId)
  if (state && withoutFragment(state.url) !== withoutFragment(url)) await dropPageState(tabId)
}

const watchSettings = (): void => {
  const follow = () => run('background/sites', registerSites().then(refreshTabs))
  sites.watch(follow)
  watchPermissions(follow)
  decisions.watch(() => run('background/decisions', rereadTabs()))
  colours.watch((_now, former) =>
    run(
      'background/colours',
      knownTabs().then(async (tabs) => {
        await Promise.all(tabs.map((tabId) => unstylePage(tabId, former)))
        await rereadTabs()
      }),
    ),
  )
}

/** A profile that has a canary was in use before, whatever the browser says and whatever became of its database. */
const welcomeNewReader = async (): Promise<void> => {
  if ((await canaryStore.read()) === undefined) await openOwnPage('welcome.html')
}

/** Registers every listener before the first turn ends, as a worker woken by an event needs it; holds no state. */
export const startBackground = (): void => {
  setCanaryStorage(canaryStore)
  setChangeListener(followCatalogue)
  onIndexRebuilt(() => run('background/reread', rereadTabs()))
  serve()
  watchReader()
  watchSettings()
  const prepare = () => {
    run('background/menu', makeMenu())
    run('background/sites', registerSites())
    run('background/storage', closeStorageToPages())
    run('background/catalogue', warmIndex())
  }
  onBrowserStart(prepare)
  onInstalled((isFirst) => {
    if (isFirst) run('background/welcome', welcomeNewReader())
    prepare()
    // Tabs that were open during an update hold the old script; a new one takes over.
    if (!isFirst) run('background/sites', refreshTabs())
  })
}
