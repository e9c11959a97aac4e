import { lazily } from '@/lib/shared/lazily'
import type { CatalogueRecords } from './view-row'

/** For each record id, how many agreements and how many saved articles concern it. */
export interface RecordCounts {
  readonly agreements: ReadonlyMap<string, number>
  readonly articles: ReadonlyMap<string, number>
}

const countIds = <R>(rows: readonly R[], idsOf: (row: R) => string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const ids = idsOf(row)
    ids.forEach((id, at) => {
      if (ids.indexOf(id) === at) counts.set(id, (counts.get(id) ?? 0) + 1)
    })
  }
  return counts
}

/**
 * Counts links between records, each kind when it is first asked for: parties and places of agreements, mentions and
 * linked agreements of articles.
 */
export const countLinks = (
  records: Pick<CatalogueRecords, 'agreements' | 'articles'>,
): RecordCounts => {
  const agreements = lazily(() =>
    countIds(records.agreements, ({ parties, cityIds, venueCityId }) => [
      ...parties.map((party) => party.recordId),
      ...cityIds,
      ...(venueCityId === undefined ? [] : [venueCityId]),
    ]),
  )
  const articles = lazily(() =>
    countIds(records.articles, ({ agreementIds, recordIds }) => [...agreementIds, ...recordIds]),
  )
  return {
    get agreements() {
      return agreements()
    },
    get articles() {
      return articles()
    },
  }
}
