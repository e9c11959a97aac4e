import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { agreementThing, articleThing, organizationThing, placeThing } from '../schema-org'
import { jsonList } from '../text-file'

/** Records and articles in the words of schema.org, as JSON-LD 1.1. */
export const schemaOrgJson: ExchangeFormat = {
  family: 'json-ld',
  fileName: 'pactlight-records',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  tables: ['companies', 'cities', 'agreements', 'articles'],
  write: (source) => jsonList('{"@context":"https://schema.org","@graph":', things(source), '}'),
}

async function* things(source: ExportSource): AsyncGenerator<object> {
  for await (const company of eachRow(source, 'companies')) yield organizationThing(company)
  for await (const city of eachRow(source, 'cities')) yield placeThing(city)
  const sources = await articlesByAgreement(source)
  for await (const agreement of eachRow(source, 'agreements')) {
    yield agreementThing(agreement, sources.get(agreement.id) ?? [])
  }
  for await (const article of eachRow(source, 'articles')) yield articleThing(article)
}

const articlesByAgreement = async (source: ExportSource): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>()
  for await (const { id, agreementIds } of eachRow(source, 'articles')) {
    for (const agreementId of agreementIds) {
      found.set(agreementId, [...(found.get(agreementId) ?? []), id])
    }
  }
  return found
}
