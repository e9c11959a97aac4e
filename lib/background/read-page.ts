import type { Article } from '@/lib/article/article'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import { dropPageState, readPageState, writePageState } from '@/lib/messaging/page-state-store'
import type { FromPage, FromPageReply, PaintSpan } from '@/lib/messaging/protocol'
import type { PageSender } from '@/lib/messaging/sender'
import { hasSite } from '@/lib/platform/permissions'
import { readText } from '@/lib/reading/read-text'
import type { Reading } from '@/lib/reading/reading'
import { decisions, decisionsFor } from '@/lib/settings/decisions'
import { isSiteOn, sites } from '@/lib/settings/sites'
import { draftGazetteer } from './draft-gazetteer'
import { nameIndex, warmIndex } from './name-index-service'
import { openCatalogue } from './open-catalogue'
import { stylePage } from './page-style'
import { updateBadge } from './update-badge'

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>

/** Whether the page's own account of its address can be true; a page may only speak for its own origin. */
const speaksForItself = (address: string, sender: PageSender): boolean =>
  URL.canParse(address) && new URL(address).origin === new URL(sender.url).origin

/** The article with its addresses held to http(s) and to the sender's origin. */
const trusted = (article: Article, sender: PageSender): Article => {
  const url = speaksForItself(article.url, sender) ? article.url : sender.url
  const canonicalUrl = /^https?:\/\//i.test(article.canonicalUrl) ? article.canonicalUrl : url
  return { ...article, url, canonicalUrl }
}

const toSpans = (reading: Reading): PaintSpan[] =>
  reading.mentions.map(({ start, end, kind }, mention) => ({ start, end, kind, mention }))

/** Whether the reader wants highlights here and the browser still lets Pactlight read the site. */
const wantsHighlights = async (url: string): Promise<boolean> =>
  isSiteOn(await sites.get(), url) && (await hasSite(url))

const isOvertaken = async (tabId: number, version: number): Promise<boolean> => {
  const state = await readPageState(tabId)
  return state?.status === 'article' && state.version > version
}

/**
 * Reads an article that a page sent: keeps what was found for popup and panel, and answers with the spans to paint,
 * none of them where the site is not switched on. Null when a newer reading has overtaken this one or the catalogue
 * cannot be opened.
 */
export const readPage = async (
  message: Message<'page/read'>,
  sender: PageSender,
): Promise<FromPageReply['page/read']> => {
  const { tabId } = sender
  const { version, dark } = message
  const article = trusted(message.article, sender)
  const highlight = await wantsHighlights(article.url)
  if (highlight) void stylePage(tabId, dark ? 'dark' : 'light')
  const opened = await openCatalogue()
  if (!opened.ok) {
    await dropPageState(tabId)
    return null
  }
  const { title, text, lang, publishedAt, url } = article
  const reading = await readText(
    { title, text, lang, publishedAt, url },
    await nameIndex(),
    dexieSource,
    { decisions: decisionsFor(await decisions.get(), url), gazetteer: draftGazetteer },
  )
  if (await isOvertaken(tabId, version)) return null
  await writePageState(tabId, {
    status: 'article',
    url,
    version,
    article,
    reading,
    highlighted: highlight,
  })
  void updateBadge(tabId)
  return { version, highlight, spans: highlight ? toSpans(reading) : [] }
}

/** Keeps why a page gives no article. */
export const keepNoArticle = async (
  { url, reason }: Message<'page/none'>,
  sender: PageSender,
): Promise<null> => {
  const own = speaksForItself(url, sender) ? url : sender.url
  await writePageState(sender.tabId, { status: 'none', url: own, reason })
  void updateBadge(sender.tabId)
  return null
}

/** The page has begun to load: whatever was known of the tab is about another page, unless a reading is already there. */
export const keepArrival = async (sender: PageSender): Promise<null> => {
  const state = await readPageState(sender.tabId)
  if (state?.url !== sender.url)
    await writePageState(sender.tabId, { status: 'reading', url: sender.url })
  // Opening takes longer than the page needs to be parsed, so it begins now.
  void warmIndex()
  return null
}
