import { useLiveQuery } from 'dexie-react-hooks'
import type { Agreement } from '@/lib/catalogue/agreement'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import { findSavedArticle, getAgreement, listTable } from '@/lib/catalogue/queries'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import { type News, whatIsNew } from '@/lib/linking/what-is-new'
import { catalogueAround } from '@/lib/reading/catalogue-around'
import { type MatchedDraft, matchDrafts } from '@/lib/reading/match-drafts'
import { orderLinks } from '@/lib/reading/order-links'
import type { Reading } from '@/lib/reading/reading'
import type { ArticlePage } from './panel-form'

/** A known agreement beside the article. */
export interface ReportedAgreement {
  agreement: Agreement
  link: AgreementLink
  /** What the article says of it, where that was drafted. */
  matched: MatchedDraft | undefined
  /** Whether that is still being read. */
  drafting: boolean
  /** Whether the saved article is filed under it. */
  filed: boolean
}

/** What the catalogue makes of one reading. */
export interface PageKnowledge {
  saved: SavedArticle | null
  reported: ReportedAgreement[]
  /** Drafts that none of these accounts for. */
  fresh: MatchedDraft[]
  news: News[]
}

/** An agreement that the reader filed the article under and the rules did not find. */
const filedLink = (recordId: string): AgreementLink => ({
  recordId,
  confidence: 1,
  recalled: false,
  reasons: [],
  trigger: null,
})

const topicsInUse = async (): Promise<Set<string>> =>
  new Set((await listTable('agreements')).flatMap(({ topics }) => topics))

const presentAgreements = async (ids: readonly string[]): Promise<Map<string, Agreement>> => {
  const rows = await Promise.all(ids.map((id) => getAgreement(id)))
  return new Map(
    rows.flatMap((row) => (row && row.deletedAt === undefined ? [[row.id, row] as const] : [])),
  )
}

const know = async ({ article, reading }: ArticlePage): Promise<PageKnowledge> => {
  const saved = (await findSavedArticle(article.url, article.canonicalUrl)) ?? null
  const found = new Set(reading.links.map(({ recordId }) => recordId))
  const filed = new Set(saved?.agreementIds ?? [])
  const more = [...filed].filter((id) => !found.has(id)).map(filedLink)
  const whole: Reading = { ...reading, links: [...reading.links, ...more] }
  const agreements = await presentAgreements(whole.links.map(({ recordId }) => recordId))
  const named = reading.mentions.filter(({ kind }) => kind !== 'agreement')
  const around = await catalogueAround(dexieSource, [...new Set(named.map((one) => one.recordId))])
  const linked = [...agreements.values()]
  const matched = matchDrafts(reading.drafts, linked, around.agreements, around.records)
  const beside = matched.map(({ draft, known, duplicates }) => ({
    draft,
    known: known ?? duplicates[0]?.agreement ?? null,
  }))
  const recordsOf = (id: string): string[] => {
    const agreement = agreements.get(id)
    return agreement ? agreementRecords(agreement) : []
  }
  return {
    saved,
    reported: orderLinks(whole, article.title, recordsOf).flatMap((link) => {
      const agreement = agreements.get(link.recordId)
      if (!agreement) return []
      const told = matched.find(({ known }) => known?.id === agreement.id)
      const drafting = reading.drafting === true
      return [{ agreement, link, matched: told, drafting, filed: filed.has(agreement.id) }]
    }),
    fresh: matched.filter(({ known }) => known === null),
    news:
      reading.drafts.length === 0
        ? []
        : whatIsNew(beside, around.agreements, around.records, await topicsInUse()),
  }
}

/** What the catalogue makes of the page, followed live. Undefined until read. */
export const usePageKnowledge = (page: ArticlePage): PageKnowledge | undefined =>
  useLiveQuery(() => know(page), [page])
