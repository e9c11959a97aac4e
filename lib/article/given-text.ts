import type { Article } from './article'
import { extractArticle } from './extract-article'
import { detectLanguage } from './language'
import { textArticle } from './text-article'
import { urlKey } from './url-keys'

/** Words that a reader pasted, and what they said of them; '' where they said nothing. */
export interface PastedText {
  title: string
  /** `YYYY-MM-DD`. */
  publishedAt: string
  /** BCP 47. */
  lang: string
  text: string
}

/** Longest title made of a text's first line, UTF-16 code units. */
const LONGEST_TITLE = 120

/** Lines as paragraphs: no empty ones, no white space around them. */
const paragraphs = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

const firstWords = (text: string): string => {
  const [line = ''] = text.split('\n', 1)
  if (line.length <= LONGEST_TITLE) return line
  const cut = line.slice(0, LONGEST_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).trimEnd()}…`
}

/** The article of pasted words. `hash` is the text's own, by which it is recognised when it is pasted again. */
export const pastedArticle = (
  { title, publishedAt, lang, text }: PastedText,
  hash: (text: string) => Promise<string>,
): Promise<Article> => {
  const body = paragraphs(text)
  return hash(body).then((key) =>
    textArticle({
      canonicalUrl: `text:${key}`,
      title: title.trim() || firstWords(body),
      publishedAt,
      lang: lang || detectLanguage(body, ''),
      text: body,
      source: 'pasted',
    }),
  )
}

/** The address a browser writes into a page that it saves, or the page's own word for it; '' without. */
const addressOf = (html: string, document: Document): string => {
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(html)?.[1]
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return [saved, canonical, shared].find((each) => each && urlKey(each) !== '') ?? ''
}

/**
 * The article in a saved HTML page, read as it would be in a tab, without its scripts and pictures. Null where there is
 * none. It goes by the address it was saved from, else by the hash of its text.
 */
export const fileArticle = async (
  html: string,
  parse: (html: string) => Document,
  hash: (text: string) => Promise<string>,
): Promise<Article | null> => {
  const document = parse(html)
  const url = addressOf(html, document)
  const read = extractArticle(document, url || 'file:///article.html')
  if (!read.ok) return null
  const { article } = read
  return url === ''
    ? { ...article, url: '', canonicalUrl: `text:${await hash(article.text)}`, source: 'file' }
    : { ...article, source: 'file' }
}

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i
/** Where a page must declare its encoding (HTML standard), bytes. */
const DECLARED_WITHIN = 1024

/** The encoding an HTML file declares; '' where it declares none that is known. */
export const declaredEncoding = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const label = CHARSET.exec(head)?.[1] ?? ''
  try {
    return new TextDecoder(label).encoding
  } catch {
    return ''
  }
}
