import { type CollectedPage, type Collection, collectSteps } from '@/lib/article/collect-page'
import { collectSelection } from '@/lib/article/collect-selection'
import { toLiveArticle } from '@/lib/article/live-article'
import { packPage } from '@/lib/article/packed-page'
import type { PageModel } from '@/lib/article/page-model'
import type { TextMap } from '@/lib/article/text-map'
import { wordyFrame } from '@/lib/article/wordy-frame'
import { askFromPage } from '@/lib/messaging/client'
import type { FromPage, PaintOrder, PaintSpan } from '@/lib/messaging/protocol'
import type { AppError } from '@/lib/shared/result'
import { inSteps } from './in-steps'
import { movedBlocks, type StandingBlocks, standingBlocks } from './moved-blocks'
import { isDarkPage } from './page-tone'

/** What the page is known to say now. `spans` is empty where the reader wants no highlights. */
export interface PageReading {
  version: number
  map: TextMap | null
  /** The headline's own map; null where none of it is lit. */
  headline: TextMap | null
  spans: readonly PaintSpan[]
  /** Light text on a dark ground. */
  dark: boolean
}

export interface PageReader {
  /** Reads the page again; gives the milliseconds of main thread it took. `force` asks the background also when nothing changed. */
  read(force: boolean): Promise<number>
  /** Takes only the words of `selection` from now on, until the page shows another address; null for the whole page. */
  pin(selection: Range | null): void
  stop(): void
}

/** What was last answered, and for which words. */
interface Known {
  url: string
  title: string
  /** The words of each text node that was kept. */
  words: readonly string[]
  /** The article's blocks, as places in `words`; null where the page is no article. */
  blocks: readonly (readonly number[])[] | null
  headline: StandingBlocks
  reading: PageReading
}

type None = Extract<FromPage, { type: 'page/none' }>

const NOTHING: PageReading = { version: 0, map: null, headline: null, spans: [], dark: false }

const wordsOf = ({ model, kept }: CollectedPage): string[] =>
  kept.map((index) => model.nodes[index]?.text ?? '')

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at])

/** Whether the words in the middle of what was kept are light on dark: at its edges stand captions and credits. */
const isDark = ({ model, kept }: CollectedPage): boolean => {
  const middle = model.nodes[kept[kept.length >> 1] ?? -1]?.live?.parentElement
  return middle ? isDarkPage(middle) : false
}

/** The live article of blocks that are places in what was kept. */
const mapOf = ({ model, kept }: CollectedPage, blocks: Known['blocks']): TextMap | null =>
  blocks &&
  toLiveArticle(
    model,
    blocks.map((block) => block.map((place) => kept[place] ?? -1)),
  ).map

const headlineMap = (model: PageModel, { blocks }: StandingBlocks): TextMap | null =>
  blocks.length > 0 ? toLiveArticle(model, blocks).map : null

/** Node numbers change with every advertisement; the order of the words that were kept does not. */
const placesIn = ({ kept }: CollectedPage, { blocks }: PaintOrder): number[][] => {
  const places = new Map(kept.map((index, place) => [index, place]))
  return blocks.map((block) => block.map((index) => places.get(index) ?? -1))
}

/**
 * Turns the live page into readings: collects its words, asks the background what they are and name, and drops answers
 * that a later reading has overtaken.
 */
export const createPageReader = (
  document: Document,
  on: { reading(reading: PageReading): void; error(error: AppError): void },
): PageReader => {
  let stopped = false
  let known: Known | null = null
  let version = 0
  let pinned: { range: Range; url: string } | null = null
  /** Without an article: the address that the background was told so of, and the frame it was told of, null for none. */
  let told: { url: string; frame: Document | string | null } | null = null

  /** Later than every version of this tab, also those of scripts that ran in it before. */
  const nextVersion = (): number => {
    version = Math.max(version + 1, Date.now())
    return version
  }

  const ask = async (page: CollectedPage, words: readonly string[], dark: boolean) => {
    const asked = nextVersion()
    const url = location.href
    const selected = pinned !== null
    const packed = packPage(page)
    const message = {
      type: 'page/read',
      version: asked,
      url,
      dark,
      selected,
      page: packed,
    } as const
    const answer = await askFromPage(message)
    // A page that went elsewhere meanwhile is read again by whoever saw it go.
    if (stopped || asked !== version || url !== location.href) return
    if (!answer.ok) return on.error(answer.error)
    const blocks = answer.value && placesIn(page, answer.value)
    const spans = answer.value?.highlight ? answer.value.spans : []
    const { model } = page
    const above = standingBlocks(model, answer.value?.headline ?? [])
    const headline = headlineMap(model, above)
    const reading = { version: asked, map: mapOf(page, blocks), headline, spans, dark }
    known = { url, title: model.title, words, blocks, headline: above, reading }
    on.reading(reading)
    told = { url, frame: null }
    if (!blocks) await tellNone('not-an-article')
  }

  /**
   * Says why there is no article, once; a page may hold one in a frame, and frames come and go later than the page.
   */
  const tellNone = async (reason: None['reason']): Promise<void> => {
    const url = location.href
    const mayFrame = self === top && (reason === 'no-text' || reason === 'not-an-article')
    const found = mayFrame ? wordyFrame(document) : null
    const frame = found && (found.document ?? found.address)
    if (told?.url === url && told.frame === frame) return
    told = { url, frame }
    const why: Pick<None, 'reason' | 'frame'> = !found
      ? { reason }
      : { reason: 'in-frame', ...(found.document ? {} : { frame: found.address }) }
    const answer = await askFromPage({ type: 'page/none', url, ...why })
    if (!answer.ok && !stopped) on.error(answer.error)
  }

  const tell = ({ reason }: Extract<Collection, { ok: false }>, force: boolean): Promise<void> => {
    if (known || force) told = null
    known = null
    nextVersion()
    on.reading(NOTHING)
    return tellNone(reason)
  }

  function* collect(): Generator<void, Collection> {
    if (pinned?.url === location.href) {
      const selection = collectSelection(document, pinned.range)
      if (selection.ok) return selection
    }
    pinned = null
    return yield* collectSteps(document)
  }

  return {
    async read(force) {
      const url = location.href
      const { value: collection, cost: collecting } = await inSteps(collect())
      // A page that went elsewhere meanwhile is read again by whoever saw it go.
      if (stopped || url !== location.href) return collecting
      if (!collection.ok) {
        await tell(collection, force)
        return collecting
      }
      // Without the pauses in between.
      const begun = performance.now() - collecting
      const { page } = collection
      const words = wordsOf(page)
      const dark = isDark(page)
      const isKnown =
        known?.url === location.href &&
        known.title === page.model.title &&
        known.reading.dark === dark &&
        sameWords(known.words, words)
      if (known && isKnown && !force) {
        // The same words, perhaps in new nodes.
        known.headline = movedBlocks(known.headline, page.model)
        const headline = headlineMap(page.model, known.headline)
        known.reading = { ...known.reading, map: mapOf(page, known.blocks), headline }
        on.reading(known.reading)
        if (!known.blocks) await tellNone('not-an-article')
        return performance.now() - begun
      }
      const asking = ask(page, words, dark)
      const cost = performance.now() - begun
      await asking
      return cost
    },
    pin(selection) {
      pinned = selection && { range: selection.cloneRange(), url: location.href }
    },
    stop() {
      stopped = true
    },
  }
}
