import { duplicateAgreements } from '@/lib/linking/duplicates/duplicate-agreements'
import { type ArticleProbe, duplicateArticles } from '@/lib/linking/duplicates/duplicate-articles'
import { duplicateCities, duplicateCompanies } from '@/lib/linking/duplicates/duplicate-names'
import type { DuplicatePair } from '@/lib/linking/duplicates/duplicate-pair'
import { textPrint } from '@/lib/linking/duplicates/text-print'
import { readInBatches } from '../facts-copy'
import { namedCity, namedCompany } from '../named-record'
import { listTable } from '../queries'
import { evidenceByArticle, lostQuotes } from './find-lost-quotes'
import type { LostQuote, ReviewFindings } from './review-item'

/**
 * Reads the whole catalogue for possible duplicates and lost quotes. `onFound` hears what there is after each table, so
 * that the list fills while texts are still being read. Takes seconds with 10,000 records: for a worker.
 */
export const findFindings = async (onFound: (findings: ReviewFindings) => void): Promise<void> => {
  const companies = await listTable('companies')
  const cities = await listTable('cities')
  let pairs: DuplicatePair[] = [...duplicateCompanies(companies), ...duplicateCities(cities)]
  onFound({ pairs, lost: [] })
  const records = new Map(
    [...companies.map(namedCompany), ...cities.map(namedCity)].map((record) => [record.id, record]),
  )
  pairs = [...duplicateAgreements(await listTable('agreements'), records), ...pairs]
  onFound({ pairs, lost: [] })
  const { probes, lost } = await readArticles()
  onFound({ pairs: [...pairs, ...duplicateArticles(probes)], lost })
}

/** Texts are read once, in batches, and only their prints are kept. */
const readArticles = async (): Promise<{ probes: ArticleProbe[]; lost: LostQuote[] }> => {
  const evidence = await evidenceByArticle()
  const probes: ArticleProbe[] = []
  const lost: LostQuote[] = []
  for await (const batch of readInBatches('articles')) {
    for (const row of batch) {
      if (row.deletedAt !== undefined) continue
      const { id, title, siteName = '', publishedAt = '', urlKeys, apartKeys = [], text } = row
      const print = textPrint(text)
      probes.push({ id, title, siteName, publishedAt, urlKeys, apartKeys, print })
      lost.push(...lostQuotes(evidence.get(id) ?? [], text))
    }
  }
  return { probes, lost }
}
