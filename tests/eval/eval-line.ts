import type { Gazetteer } from '@/lib/drafting/gazetteer'
import type { NameIndex } from '@/lib/matching/name-index'
import type { CatalogueSource } from '@/lib/reading/catalogue-source'
import { readText } from '@/lib/reading/read-text'
import type { InputLine, TextLine } from './read-lines'
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

const evalText = async ({ index, source, gazetteer }: EvalContext, line: TextLine) => {
  const { id, text, title = '', lang = '', publishedAt = '', url = '' } = line
  if (text.trim() === '') return refused(id, 'no-text')
  const reading = await readText({ title, text, lang, publishedAt, url }, index, source, {
    gazetteer: async () => gazetteer,
  })
  return {
    id,
    article: {
      url,
      canonicalUrl: url,
      title,
      byline: [],
      siteName: '',
      publishedAt,
      lang: reading.lang,
      text,
    },
    reason: null,
    mentions: reading.mentions,
    linked: spokenReasons(reading.links),
    drafts: reading.drafts,
    ms: { extract: 0, ...reading.ms },
  }
}

/** The output line for one input line; whatever goes wrong becomes its `reason`. */
export const evalLine = async (context: EvalContext, input: InputLine): Promise<object> => {
  if (input.kind === 'text') return evalText(context, input.line)
  return refused(input.kind === 'html' ? input.line.id : input.id, 'bad-input')
}
