import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import Readability from '@mozilla/readability/Readability.js'
import Defuddle from 'defuddle'
import { JSDOM } from 'jsdom'
import { z } from 'zod'
import { extractArticle } from '@/lib/article/extract-article'
import { parseHtml } from './eval-html'

/** What the scorer reads of a page and a prediction. */
interface Page {
  key: string
  ds: string
  url: string | null
  get(): string
}
interface Prediction {
  title: string
  byline: string[]
  date: string
  lang: string
  text: string
  readerable: boolean
  ms: number
}
type Found = Omit<Prediction, 'ms'>
/** Reads a page, which is timed, and gives what makes a prediction of the result, which is not. */
type Extractor = (document: Document, url: string) => () => Found

const NOTHING = { title: '', byline: [], date: '', lang: '', text: '', readerable: false }

const ours: Extractor = (document, url) => {
  const found = extractArticle(document, url)
  if (!found.ok) return () => NOTHING
  const { title, byline, publishedAt, lang, text } = found.article
  return () => ({ title, byline, date: publishedAt, lang, text, readerable: true })
}

const BLOCK = /<\/(?:p|div|li|h[1-6]|blockquote|tr|pre|section|article)>|<br\s*\/?>/gi

/** The words of an extractor's HTML, a line a block. */
const textOf = (html: string): string =>
  JSDOM.fragment(html.replace(BLOCK, '$&\n')).textContent ?? ''

/** Readability as it comes. */
const readability: Extractor = (document) => {
  const result = new Readability(document).parse()
  return () => {
    if (!result) return NOTHING
    return {
      title: result.title ?? '',
      byline: result.byline ? [result.byline] : [],
      date: result.publishedTime ?? '',
      lang: result.lang ?? '',
      text: textOf(result.content ?? ''),
      readerable: true,
    }
  }
}

/** Defuddle as it comes; it has no verdict whether a page is an article. */
const defuddle: Extractor = (document, url) => {
  const found = new Defuddle(document, { url }).parse()
  return () => ({
    title: found.title,
    byline: found.author ? [found.author] : [],
    date: found.published,
    lang: found.language,
    text: textOf(found.content),
    readerable: found.wordCount > 0,
  })
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const scorer = z.object({
  load: z.custom<(roots: string[], options: object) => Page[]>(
    (value) => typeof value === 'function',
  ),
  scoreItem: z.custom<(page: Page, prediction: object) => object>(
    (value) => typeof value === 'function',
  ),
  aggregate: z.custom<(rows: object[]) => Record<string, number | undefined>>(
    (value) => typeof value === 'function',
  ),
})

/** `tsx tests/eval/compare-extractors.ts [--datasets a,b] [--limit n] [--out file]`: Readability, Defuddle and Pactlight on the same pages, in turn. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      scorer: {
        type: 'string',
        default: fileURLToPath(new URL('../../../shared/eval/score-pages.mjs', import.meta.url)),
      },
      pages: {
        type: 'string',
        default: fileURLToPath(new URL('../../../shared/eval/pages', import.meta.url)),
      },
      datasets: { type: 'string' },
      limit: { type: 'string' },
      out: { type: 'string' },
    },
  })
  if (!existsSync(values.scorer) || !existsSync(values.pages)) {
    console.error(
      'compare-extractors: give --scorer and --pages; they are not part of this project',
    )
    process.exitCode = 2
    return
  }
  const { load, scoreItem, aggregate } = scorer.parse(
    await import(pathToFileURL(values.scorer).href),
  )
  const datasets = values.datasets?.split(',') ?? null
  const pages = load([values.pages], { halfSel: 'all', datasets }).slice(
    0,
    Number(values.limit ?? Number.POSITIVE_INFINITY),
  )
  const extractors: Record<string, Extractor> = { readability, defuddle, pactlight: ours }
  const times: Record<string, number[]> = { readability: [], defuddle: [], pactlight: [] }
  const rows: Record<string, object[]> = {}
  const predictions: object[] = []
  for (const page of pages) {
    const url = page.url ?? 'https://page.invalid/'
    const html = page.get()
    for (const [name, extract] of Object.entries(extractors)) {
      // Each gets a page of its own: Readability changes what it reads.
      const { window } = parseHtml(html, url)
      const start = performance.now()
      let predict: () => Found
      try {
        predict = extract(window.document, url)
      } catch {
        // A page that breaks an extractor counts as one it found nothing on.
        predict = () => NOTHING
      }
      const ms = performance.now() - start
      const found = predict()
      window.close()
      times[name]?.push(ms)
      const group = `${page.ds} ${name}`
      rows[group] = [...(rows[group] ?? []), scoreItem(page, { ...found, ms })]
      predictions.push({ key: page.key, extractor: name, ...found, ms })
    }
  }
  const shown = [
    'F1',
    'snipF',
    'title',
    'titleLoose',
    'auExact',
    'date',
    'lang',
    'langS',
    'readerable',
    'ms50',
  ]
  console.log(['set', 'n', ...shown].join('\t'))
  for (const [group, scored] of Object.entries(rows).sort()) {
    const sums = aggregate(scored)
    console.log([group, scored.length, ...shown.map((key) => sums[key] ?? '')].join('\t'))
  }
  for (const [name, all] of Object.entries(times))
    console.log(`${name}: median ${median(all).toFixed(1)} ms a page, without parsing`)
  const [alone = 0, whole = 0] = [times.readability, times.pactlight].map((all) =>
    median(all ?? []),
  )
  console.log(`pactlight / readability: ${(whole / alone).toFixed(2)} of the median page`)
  if (values.out)
    writeFileSync(values.out, predictions.map((each) => JSON.stringify(each)).join('\n'))
}

await main()
