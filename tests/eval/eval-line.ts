import type { Article } from '@/lib/article/article'
import { textArticle } from '@/lib/article/text-article'
import type { Gazetteer } from '@/lib/drafting/gazetteer'
import type { NameIndex } from '@/lib/matching/name-index'
import type { CatalogueSource } from '@/lib/reading/catalogue-source'
import { readText } from '@/lib/reading/read-text'
import { articleOfHtml } from './eval-html'
import type { HtmlLine, InputLine, TextLine } from './read-lines'
import { spokenReasons } from './spoken-reasons'

/** What every line is read with. */
export interface EvalContext {
  index: NameIndex
  source: CatalogueSource
  gazetteer: Gazetteer
}

const NO_TIME = { extract: 0, match: 0, link: 0, draft: 0 }

const refused = (id: string | number | null, reason: string) => ({
  id,
  article: null,
  reason,
  mentions: [],
  linked: [],
  drafts: [],
  ms: NO_TIME,
})

const evalArticle = async (
  { index, source, gazetteer }: EvalContext,
  id: string | number,
  article: Article,
  extractMs: number,
) => {
  const { title, text, lang, publishedAt, url } = article
  const reading = await readText({ title, text, lang, publishedAt, url }, index, source, {
    gazetteer: async () => gazetteer,
  })
  return {
    id,
    article: { ...article, lang: reading.lang },
    reason: null,
    mentions: reading.mentions,
    linked: spokenReasons(reading.links),
    drafts: reading.drafts,
    ms: { extract: extractMs, ...reading.ms },
  }
}

const evalText = (context: EvalContext, line: TextLine) => {
  const { id, text, title = '', lang = '', publishedAt = '', url = '' } = line
  if (text.trim() === '') return refused(id, 'no-text')
  return evalArticle(context, id, textArticle({ url, title, publishedAt, lang, text }), 0)
}

const evalHtml = (context: EvalContext, { id, html, url }: HtmlLine) => {
  const start = performance.now()
  const found = articleOfHtml(html, url)
  if ('reason' in found) return refused(id, found.reason)
  return evalArticle(context, id, found.article, performance.now() - start)
}

/** The output line for one input line; whatever goes wrong becomes its `reason`. */
export const evalLine = async (context: EvalContext, input: InputLine): Promise<object> => {
  if (input.kind === 'bad') return refused(input.id, 'bad-input')
  try {
    return await (input.kind === 'text'
      ? evalText(context, input.line)
      : evalHtml(context, input.line))
  } catch (error) {
    console.error(`eval: line ${input.line.id}:`, error)
    return refused(input.line.id, 'bad-input')
  }
}
