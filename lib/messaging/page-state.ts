import type { Article, NoArticleReason } from '@/lib/article/article'
import type { Reading } from '@/lib/reading/reading'

/**
 * What Pactlight knows of one tab's page. The background keeps one in `storage.session` under `page:<tabId>`,
 * so that popup and side panel show it at once, also while the background sleeps.
 */
export type PageState =
  | { status: 'reading'; url: string }
  | {
      status: 'none'
      url: string
      reason: NoArticleReason
      /** With `in-frame`: the address of the frame, which is of another origin. */
      frame?: string
    }
  | {
      status: 'article'
      /** Address of the page; the article's own is another where it stands in a frame. */
      url: string
      /** The frame the article stands in; absent for the page itself. */
      frameId?: number
      /** Grows with every new reading of the same tab; answers to older versions are dropped. */
      version: number
      article: Article
      reading: Reading
      /** Whether mentions are painted in the page (the reader enabled this site). */
      highlighted: boolean
    }

/** The state of a page that is an article. */
export type ArticleState = Extract<PageState, { status: 'article' }>

/** Where the article itself stands: in a frame that is not the page's address, and pasted words have none. */
export const articleAddress = ({ url, article }: ArticleState): string => article.url || url

export const pageStateKey = (tabId: number): `page:${number}` => `page:${tabId}`
