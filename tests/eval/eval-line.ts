import { matchText } from '@/lib/matching/match-text'
import type { NameIndex } from '@/lib/matching/name-index'
import type { InputLine, TextLine } from './read-lines'

const EMPTY = { article: null, mentions: [], linked: [], drafts: [] }
const NO_TIME = { extract: 0, match: 0, link: 0, draft: 0 }

const evalText = (index: NameIndex, line: TextLine) => {
  const article = {
    url: line.url ?? '',
    canonicalUrl: line.url ?? '',
    title: line.title ?? '',
    byline: [],
    siteName: '',
    publishedAt: line.publishedAt ?? '',
    lang: line.lang ?? '',
    text: line.text,
  }
  const start = performance.now()
  const mentions = matchText(index, { title: article.title, text: line.text, lang: article.lang })
  const ms = { ...NO_TIME, match: performance.now() - start }
  return { id: line.id, article, reason: null, mentions, linked: [], drafts: [], ms }
}

/** The output line for one input line; whatever goes wrong becomes its `reason`. */
export const evalLine = async (index: NameIndex, input: InputLine): Promise<object> => {
  if (input.kind === 'text') return evalText(index, input.line)
  const id = input.kind === 'html' ? input.line.id : input.id
  return { id, ...EMPTY, reason: 'bad-input', ms: NO_TIME }
}
