import type { Evidence } from '@/lib/catalogue/evidence'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ExchangeFormat } from '../exchange-format'
import type { ExportSource } from '../export-source'
import { iri } from '../iri'
import { rowBook } from '../name-book'
import { jsonList } from '../text-file'

const HEAD =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:pactlight:evidence","type":"AnnotationPage","items":'

/** Every quote as a W3C Web Annotation (2017): what it says of which record, and where its words stand in the page. */
export const webAnnotations: ExchangeFormat = {
  family: 'web-annotations',
  fileName: 'pactlight-annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  tables: ['evidence'],
  write: (source) => jsonList(HEAD, annotations(source), '}'),
}

async function* annotations(source: ExportSource): AsyncGenerator<object> {
  for await (const batch of source.batches('evidence')) {
    const articles = await rowBook(
      source,
      'articles',
      batch.map(({ articleId }) => articleId),
    )
    for (const row of batch) yield annotation(row, articles.get(row.articleId))
  }
}

const annotation = (row: Evidence, article: SavedArticle | undefined): object => ({
  id: iri(row.id),
  type: 'Annotation',
  motivation: row.field === 'report' ? 'identifying' : 'describing',
  created: row.createdAt,
  modified: row.updatedAt,
  body: [
    { type: 'SpecificResource', source: iri(row.recordId), purpose: 'identifying' },
    { type: 'TextualBody', value: row.field, purpose: 'tagging' },
    ...(row.value === undefined
      ? []
      : [{ type: 'TextualBody', value: row.value, format: 'text/plain', purpose: 'describing' }]),
  ],
  target: {
    source: article?.url ?? iri(row.articleId),
    ...(row.lang && { language: row.lang }),
    selector: [
      { type: 'TextQuoteSelector', ...row.quote },
      { type: 'TextPositionSelector', ...row.position },
    ],
  },
})
