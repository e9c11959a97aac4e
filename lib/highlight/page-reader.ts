import type { Article } from '@/lib/article/article'
import { extractArticle } from '@/lib/article/extract-article'
import type { TextMap } from '@/lib/article/text-map'
import { askFromPage } from '@/lib/messaging/client'
import type { PaintSpan } from '@/lib/messaging/protocol'
import type { AppError } from '@/lib/shared/result'
import { isDarkPage } from './page-tone'

/** What the page is known to say now. `spans` is empty where the reader wants no highlights. */
export interface PageReading {
  version: number
  map: TextMap | null
  spans: readonly PaintSpan[]
  /** Light text on a dark ground. */
  dark: boolean
}

export interface PageReader {
  /** Reads the page again; gives the milliseconds of main thread it took. `force` asks the background also when nothing changed. */
  read(force: boolean): Promise<number>
  stop(): void
}

const NOTHING: PageReading = { version: 0, map: null, spans: [], dark: false }

const sameArticle = (a: Article, b: Article): boolean =>
  a.text === b.text && a.title === b.title && a.url === b.url && a.publishedAt === b.publishedAt

/**
 * Turns the live page into readings: extracts the article, asks the background for its mentions, and drops answers that
 * a later reading has overtaken.
 */
export const createPageReader = (
  document: Document,
  on: { reading(reading: PageReading): void; error(error: AppError): void },
): PageReader => {
  let stopped = false
  let known: { article: Article; reading: PageReading } | null = null
  let version = 0

  /** Later than every version of this tab, also those of scripts that ran in it before. */
  const nextVersion = (): number => {
    version = Math.max(version + 1, Date.now())
    return version
  }

  const ask = async (article: Article, map: TextMap, dark: boolean): Promise<void> => {
    const asked = nextVersion()
    const answer = await askFromPage({ type: 'page/read', version: asked, dark, article })
    if (stopped || asked !== version) return
    if (!answer.ok) return on.error(answer.error)
    const spans = answer.value?.highlight ? answer.value.spans : []
    const reading = { version: asked, map, spans, dark }
    known = { article, reading }
    on.reading(reading)
  }

  const tell = async (
    reason: 'not-an-article' | 'too-deep' | 'too-large' | 'no-text' | 'unreadable',
  ) => {
    known = null
    nextVersion()
    on.reading(NOTHING)
    const answer = await askFromPage({ type: 'page/none', url: location.href, reason })
    if (!answer.ok && !stopped) on.error(answer.error)
  }

  return {
    async read(force) {
      const begun = performance.now()
      const extraction = extractArticle(document, location.href)
      const dark = extraction.ok && extraction.roots[0] ? isDarkPage(extraction.roots[0]) : false
      const cost = performance.now() - begun
      if (!extraction.ok) {
        await tell(extraction.reason === 'bad-input' ? 'unreadable' : extraction.reason)
        return cost
      }
      const { article, map } = extraction
      if (!force && known && sameArticle(known.article, article) && known.reading.dark === dark) {
        // The same words, perhaps in new nodes.
        known.reading = { ...known.reading, map }
        on.reading(known.reading)
        return cost
      }
      await ask(article, map, dark)
      return cost
    },
    stop() {
      stopped = true
    },
  }
}
