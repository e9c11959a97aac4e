import type { Article } from '@/lib/article/article'
import { writeTransaction } from '@/lib/db/write-transaction'
import type { Reading } from '@/lib/reading/reading'
import type { Result } from '@/lib/shared/result'
import { announce } from './announce'
import { applyChanges, type CommitError, type Committed } from './apply-changes'
import type { Change, ChangeCode } from './change'
import type { Evidence } from './evidence'
import { evidenceIn, findSavedArticle } from './queries'
import { type Report, reportRows } from './report-rows'
import { articleChanges } from './save-article'
import type { SavedArticle } from './saved-article'
import { sha256 } from './sha256'

export interface ReportsToSave {
  reports: readonly Report[]
  article: Article
  reading: Reading
  /** The id for the article where it is not saved yet, made before the first try. */
  articleId: string
  /** What the journal calls it. */
  code: Extract<ChangeCode, 'created' | 'edited' | 'article-attached'>
}

/**
 * Files an article under agreements: the article, if it is not saved yet, the agreements, the records made for them and
 * the words for each field are one transaction and one entry of the journal. Errors as for `commit`.
 */
export const saveReports = async (
  input: ReportsToSave,
): Promise<Result<{ seq: number }, CommitError>> => {
  const { reports, article, code } = input
  // Hashed first: a transaction does not wait for anything but the database.
  const contentHash = await sha256(article.text)
  const result = await writeTransaction<Committed, CommitError>(async (refuse) => {
    const filed = await filedArticle(input, contentHash)
    const changes = [...reports.flatMap((report) => report.changes), ...filed.changes]
    // Offsets of a draft hold only for the text it was made from.
    if (filed.row.text === article.text) {
      const known = [...(await evidenceIn(filed.row.id)), ...evidenceAmong(filed.changes)]
      for (const report of reports)
        for (const row of reportRows(report, filed.row, input.reading, known))
          changes.push({ table: 'evidence', op: 'put', row })
    }
    const [first] = reports
    const params =
      reports.length === 1 && first ? { name: first.agreement.title } : { count: reports.length }
    return applyChanges(changes, { code, params }, refuse)
  })
  if (!result.ok) return result
  await announce(result.value.written)
  return { ok: true, value: { seq: result.value.seq } }
}

const evidenceAmong = (changes: readonly Change[]): Evidence[] =>
  changes.flatMap((change) =>
    change.op === 'put' && change.table === 'evidence' ? [change.row] : [],
  )

/** The article's row with the agreements it is now filed under, and what to write for it. */
const filedArticle = async (
  { article, reading, articleId, reports }: ReportsToSave,
  contentHash: string,
): Promise<{ row: SavedArticle; changes: Change[] }> => {
  const ids = reports.map(({ agreement }) => agreement.id)
  const known = await findSavedArticle(article.url, article.canonicalUrl)
  if (known) {
    const row = { ...known, agreementIds: [...new Set([...known.agreementIds, ...ids])] }
    return { row, changes: [{ table: 'articles', op: 'put', row }] }
  }
  const linked = reading.links.filter((link) => !link.recalled).map((link) => link.recordId)
  const agreementIds = [...linked, ...ids]
  return articleChanges(
    { id: articleId, article, reading, note: '', tags: [], agreementIds },
    contentHash,
  )
}
