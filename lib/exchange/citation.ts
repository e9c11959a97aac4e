import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { escapeHtml, type RichText } from './clipboard-table'
import { oneLine } from './text-file'

/** How a language writes a reference: each part with its own signs around it. */
export interface CitationWords {
  /** `Ada Example, `: the authors, joined, before the title. */
  authors: (names: readonly string[]) => string
  /** `“Title”`. */
  title: (title: string) => string
  /** Between site, date and address. */
  separator: string
  /** A date as ISO 8601 in words. */
  day: (date: string) => string
  /** ` (accessed 22 November 2026)`. */
  accessed: (day: string) => string
  end: string
}

type CitedArticle = Pick<
  SavedArticle,
  'title' | 'byline' | 'siteName' | 'publishedAt' | 'url' | 'savedAt'
>

/** A readable reference to an article: authors, title, site, day, address, and when it was saved. Unknown parts are left out. */
export const citationOf = (article: CitedArticle, words: CitationWords): RichText => {
  const { title, byline, siteName, publishedAt, url, savedAt } = article
  const authors = byline.length > 0 ? words.authors(byline.map(oneLine)) : ''
  const site = siteName && oneLine(siteName)
  const day = publishedAt && words.day(publishedAt)
  const accessed = url ? words.accessed(words.day(savedAt)) : ''
  const write = (
    of: (text: string) => string,
    link: (address: string) => string,
    em: (text: string) => string,
  ) =>
    [
      of(authors) + of(words.title(oneLine(title))),
      ...(site ? [em(site)] : []),
      ...(day ? [of(day)] : []),
      ...(url ? [link(url)] : []),
    ].join(words.separator) +
    of(accessed) +
    words.end
  const plain = (text: string): string => text
  return {
    text: write(plain, plain, plain),
    html: `<p>${write(
      escapeHtml,
      (address) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
      (text) => `<i>${escapeHtml(text)}</i>`,
    )}</p>`,
  }
}

/** Several references, a line each. */
export const joinRich = (parts: readonly RichText[]): RichText => ({
  text: parts.map(({ text }) => text).join('\n'),
  html: parts.map(({ html }) => html).join(''),
})
