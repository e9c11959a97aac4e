import { JSDOM, VirtualConsole } from 'jsdom'
import type { Article, NoArticleReason } from '@/lib/article/article'
import { extractArticle } from '@/lib/article/extract-article'
import { MAX_DEPTH } from '@/lib/article/limits'
import { isDeeperThan } from './html-depth'

/** The reasons of the contract; a page that cannot be read is no article to a caller without a browser. */
const CONTRACT_REASON: Readonly<Record<NoArticleReason, string>> = {
  'not-an-article': 'not-an-article',
  'too-deep': 'too-deep',
  'too-large': 'too-large',
  'no-text': 'no-text',
  'bad-input': 'bad-input',
  unreadable: 'not-an-article',
  'in-frame': 'not-an-article',
}

/** Nesting that jsdom bears with room to spare; the reader itself refuses more than `MAX_DEPTH`. */
const JSDOM_DEPTH = 1.5 * MAX_DEPTH

const ANY_ADDRESS = 'https://page.invalid/'

/** A page as a DOM without scripts; an address that is none becomes an invented one. */
export const parseHtml = (html: string, url: string): JSDOM => {
  // A page's broken style sheets would otherwise be reported line by line.
  const virtualConsole = new VirtualConsole()
  return new JSDOM(html, {
    url: URL.canParse(url) && /^https?:/.test(url) ? url : ANY_ADDRESS,
    virtualConsole,
  })
}

/** The article of a page given as HTML, or the contract's reason why there is none. */
export const articleOfHtml = (
  html: string,
  url: string,
): { article: Article } | { reason: string } => {
  // jsdom builds and takes down its tree recursively.
  if (isDeeperThan(html, JSDOM_DEPTH)) return { reason: 'too-deep' }
  let dom: JSDOM
  try {
    dom = parseHtml(html, url)
  } catch (error) {
    return { reason: error instanceof RangeError ? 'too-deep' : 'bad-input' }
  }
  try {
    const extraction = extractArticle(dom.window.document, url)
    return extraction.ok
      ? { article: extraction.article }
      : { reason: CONTRACT_REASON[extraction.reason] }
  } finally {
    dom.window.close()
  }
}
