import type { CatalogueRecords } from './view-row'

/** For each record id, how many agreements and how many saved articles concern it. */
export interface RecordCounts {
  agreements: ReadonlyMap<string, number>
  articles: ReadonlyMap<string, number>
}

const add = (counts: Map<string, number>, ids: Iterable<string>): void => {
  for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
}

/** Counts links between records: parties and places of agreements, mentions and linked agreements of articles. */
export const countLinks = (
  records: Pick<CatalogueRecords, 'agreements' | 'articles'>,
): RecordCounts => {
  const agreements = new Map<string, number>()
  const articles = new Map<string, number>()
  for (const agreement of records.agreements) {
    const venue = agreement.venueCityId === undefined ? [] : [agreement.venueCityId]
    const parties = agreement.parties.map((party) => party.recordId)
    add(agreements, [...parties, ...agreement.cityIds, ...venue])
  }
  for (const article of records.articles) {
    add(articles, [...article.agreementIds, ...article.recordIds])
  }
  return { agreements, articles }
}
