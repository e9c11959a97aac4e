import { type CslItem, cslItem } from '../csl-item'
import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { oneLine } from '../text-file'

/** The articles as BibTeX in UTF-8, with BibLaTeX's `date` and `urldate` beside `year` and `month`. */
export const bibtex: ExchangeFormat = {
  family: 'bibtex',
  fileName: 'pactlight-articles',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  tables: ['articles'],
  write: entries,
}

async function* entries(source: ExportSource): AsyncGenerator<string> {
  for await (const article of eachRow(source, 'articles')) yield entry(cslItem(article))
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** TeX reads these signs as commands. */
const escaped = (text: string): string =>
  oneLine(text).replace(/[\\~^{}%&$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)

/** An address stands as it is, without the signs that end a field or begin a formula. */
const address = (url: string): string =>
  url.replace(/[{}\\$\s]/g, (sign) => encodeURIComponent(sign))

/** A key that TeX takes and that differs for every id. */
const keyOf = (id: string): string =>
  id.replace(/[^A-Za-z0-9:.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)

const isoDate = (parts: number[]): string =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')

const entry = (item: CslItem): string => {
  const issued = item.issued?.['date-parts'][0]
  const fields: [string, string | undefined][] = [
    // The second pair of braces keeps capitals and names as they are.
    ['title', `{${escaped(item.title)}}`],
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['journal', item['container-title'] && escaped(item['container-title'])],
    ['year', issued && String(issued[0])],
    ['month', issued?.[1] === undefined ? undefined : String(issued[1])],
    ['date', issued && isoDate(issued)],
    ['url', item.URL && address(item.URL)],
    ['urldate', isoDate(item.accessed['date-parts'][0])],
    ['language', item.language && escaped(item.language)],
    ['keywords', item.keyword && escaped(item.keyword)],
    ['note', item.note && escaped(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@article{${keyOf(item.id)},\n${lines.join(',\n')}\n}\n\n`
}
