import { type CslItem, cslItem } from '../csl-item'
import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { oneLine } from '../text-file'

const NEWLINE = '\r\n'

/** The articles as RIS (Research Information Systems, 2001 tags), which nearly every reference manager reads. */
export const ris: ExchangeFormat = {
  family: 'ris',
  fileName: 'pactlight-articles',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  tables: ['articles'],
  write: entries,
}

async function* entries(source: ExportSource): AsyncGenerator<string> {
  for await (const article of eachRow(source, 'articles')) yield entry(cslItem(article))
}

const two = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0')

/** `2024/06/20/`: RIS wants all three slashes. */
const risDate = ([year, month, day]: number[]): string =>
  `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`

const entry = (item: CslItem): string => {
  const issued = item.issued?.['date-parts'][0]
  const tags: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', issued && String(issued[0])],
    ['DA', issued && risDate(issued)],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed['date-parts'][0])],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['N1', item.note && oneLine(item.note)],
  ]
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []))
  return [...lines, 'ER  - ', '', ''].join(NEWLINE)
}
