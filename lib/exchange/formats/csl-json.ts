import { cslItem } from '../csl-item'
import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { jsonList } from '../text-file'

/** The articles as CSL-JSON, which Zotero and Pandoc read. */
export const cslJson: ExchangeFormat = {
  family: 'csl-json',
  fileName: 'pactlight-articles',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  tables: ['articles'],
  write: (source) => jsonList('', items(source), ''),
}

async function* items(source: ExportSource): AsyncGenerator<object> {
  for await (const article of eachRow(source, 'articles')) yield cslItem(article)
}
