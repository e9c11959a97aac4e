import type { NoArticleReason } from '@/lib/article/article'
import { type Judgement, judgePage } from '@/lib/article/judge-page'
import { type PackedPage, unpackPage } from '@/lib/article/packed-page'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import type { NameIndex } from '@/lib/matching/name-index'
import { dropPageState, readPageState, writePageState } from '@/lib/messaging/page-state-store'
import type { FromPage, FromPageReply } from '@/lib/messaging/protocol'
import type { PageSender } from '@/lib/messaging/sender'
import { hasSite } from '@/lib/platform/permissions'
import { type ReadOptions, readText } from '@/lib/reading/read-text'
import type { Reading } from '@/lib/reading/reading'
import { decisions, decisionsFor } from '@/lib/settings/decisions'
import { isSiteOn, sites } from '@/lib/settings/sites'
import type { Result } from '@/lib/shared/result'
import { draftGazetteer } from './draft-gazetteer'
import { isOutspoken, readFrame } from './frame-article'
import { nameIndex, warmIndex } from './name-index-service'
import { openCatalogue } from './open-catalogue'
import { stylePage } from './page-style'
import { paintOrder } from './paint-order'
import { withReadersWord } from './readers-word'
import { withoutRefused } from './refused-agreements'
import { updateBadge } from './update-badge'

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>

/** Whether the page's own account of its address can be true; a page may only speak for its own origin. */
const speaksForItself = (address: string, sender: PageSender): boolean =>
  URL.canParse(address) &&
  // All files share the origin `null`.
  new URL(sender.url).origin !== 'null' &&
  new URL(address).origin === new URL(sender.url).origin

/** The address the page gives itself, or the browser's where that cannot be true. */
const trusted = (address: string, sender: PageSender): string =>
  speaksForItself(address, sender) ? address : sender.url

const judge = (page: PackedPage, url: string, isSelected: boolean): Judgement => {
  const unpacked = unpackPage(page)
  return unpacked ? judgePage(unpacked, url, isSelected) : { ok: false, reason: 'unreadable' }
}

/** Whether the reader wants highlights here and the browser still lets Pactlight read the site. */
const wantsHighlights = async (url: string): Promise<boolean> =>
  isSiteOn(await sites.get(), url) && (await hasSite(url))

const indexOf = (opened: Result<void>): Promise<NameIndex> | null =>
  opened.ok ? nameIndex() : null

const isOvertaken = async ({ tabId, frameId }: PageSender, version: number): Promise<boolean> => {
  const state = await readPageState(tabId)
  if (state?.status !== 'article' || (state.frameId ?? 0) !== frameId) return false
  return state.version > version
}

const keepNone = async (
  tabId: number,
  url: string,
  reason: NoArticleReason,
  frame?: string,
): Promise<void> => {
  await writePageState(tabId, { status: 'none', url, reason, ...(frame ? { frame } : {}) })
  void updateBadge(tabId)
}

/**
 * Reads a page: decides whether it is an article, keeps what was found for popup and panel, and answers with the spans
 * to paint, none of them where the site is not switched on. The answer does not wait for drafts, which take longer than
 * all the rest; they are added to what is kept. Null for a page without an article, or when the catalogue cannot be
 * opened.
 */
export const readPage = async (
  message: Message<'page/read'>,
  sender: PageSender,
): Promise<FromPageReply['page/read']> => {
  const { tabId, frameId } = sender
  const { version, dark, page } = message
  const url = trusted(message.url, sender)
  const pageUrl = frameId === 0 ? url : sender.pageUrl
  // All that takes a trip to another process is asked for before the page is judged.
  const opening = openCatalogue()
  const preparing = Promise.all([wantsHighlights(url), decisions.get(), opening.then(indexOf)])
  const judged = judge(page, url, message.selected)
  const opened = await opening
  if (!opened.ok) {
    await dropPageState(tabId)
    return null
  }
  if (!judged.ok) {
    if (!(await isOutspoken(sender, pageUrl))) await keepNone(tabId, pageUrl, judged.reason)
    return null
  }
  if (frameId !== 0 && (await isOutspoken(sender, pageUrl))) return null
  const { blocks } = judged
  const [article, [highlight, said, index]] = await Promise.all([
    withReadersWord(judged.article),
    preparing,
  ])
  if (!index) return null
  if (highlight) void stylePage(tabId, frameId, dark ? 'dark' : 'light')
  const decided = decisionsFor(said, url)
  const options: ReadOptions = { decisions: decided, gazetteer: draftGazetteer }
  const keep = async (found: Reading): Promise<void> => {
    if (await isOvertaken(sender, version)) return
    const reading = withoutRefused(found, decided.notHere)
    const place = { status: 'article', url: pageUrl, ...(frameId > 0 ? { frameId } : {}) } as const
    await writePageState(tabId, { ...place, version, article, reading, highlighted: highlight })
    void updateBadge(tabId)
  }
  return new Promise((answer, failed) => {
    const onFound = async (found: Reading): Promise<void> => {
      const kept = keep(found)
      const painted = highlight
        ? paintOrder(judged, withoutRefused(found, decided.notHere), index, options)
        : { spans: [], headline: [] }
      answer({ version, highlight, blocks, ...painted })
      await kept
    }
    readText(article, index, dexieSource, { ...options, onFound })
      .then(keep)
      .catch(failed)
  })
}

/** Keeps why a page gives no article, unless a frame of it does; one that may is read now. */
export const keepNoArticle = async (
  { url, reason, frame }: Message<'page/none'>,
  sender: PageSender,
): Promise<null> => {
  const { tabId, frameId } = sender
  const pageUrl = frameId === 0 ? trusted(url, sender) : sender.pageUrl
  if (await isOutspoken(sender, pageUrl)) return null
  // The reader is offered to open it.
  const isWeb = frame !== undefined && /^https?:/.test(frame) && URL.canParse(frame)
  if (reason === 'in-frame' && frame === undefined) {
    await writePageState(tabId, { status: 'reading', url: pageUrl })
    if (await readFrame(tabId)) return null
  }
  const known = reason === 'in-frame' && !isWeb ? 'not-an-article' : reason
  await keepNone(tabId, pageUrl, known, isWeb ? frame : undefined)
  return null
}

/** The page has begun to load: whatever was known of the tab is about another page, unless a reading is already there. */
export const keepArrival = async (sender: PageSender): Promise<void> => {
  // Opening takes longer than the page needs to be parsed, so it begins before anything else.
  void warmIndex()
  if (sender.frameId !== 0) return
  const state = await readPageState(sender.tabId)
  if (state?.url !== sender.url)
    await writePageState(sender.tabId, { status: 'reading', url: sender.url })
  void updateBadge(sender.tabId)
}
