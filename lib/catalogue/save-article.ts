import type { Article } from '@/lib/article/article'
import { type CorrectableField, correctArticle } from '@/lib/article/correct-article'
import { writeTransaction } from '@/lib/db/write-transaction'
import type { Reading } from '@/lib/reading/reading'
import type { Result } from '@/lib/shared/result'
import { announce } from './announce'
import { applyChanges, type CommitError } from './apply-changes'
import { savedArticleFields } from './article-fields'
import type { Change } from './change'
import { pageKeys, rowsOfPage } from './page-rows'
import { evidenceIn, findSavedArticle, getArticle } from './queries'
import { REPORT_FIELD, reportEvidence } from './report-evidence'
import type { Written } from './row-set'
import type { SavedArticle } from './saved-article'
import { savedCorrections } from './saved-corrections'
import { sha256 } from './sha256'

export interface ArticleToSave {
  /** Made by the caller before the first try (`article:<uuid>`), so that a retry makes no second row. */
  id: string
  article: Article
  reading: Reading
  note: string
  tags: string[]
  /** The agreements it is to be filed under; those that the reading links get evidence with their quote. */
  agreementIds: string[]
  /** Fields of `article` whose value is the reader's own. */
  corrected?: readonly CorrectableField[]
}

/**
 * Saves the article, its mentions and the evidence for its agreements in one transaction. A page that is saved already,
 * under this id or one of its addresses, is brought up to date and taken out of the trash instead of saved twice.
 * Resolves with the row once it is on disk. Errors as for `commit`.
 */
export const saveArticle = async (
  input: ArticleToSave,
): Promise<Result<SavedArticle, CommitError>> => {
  // Hashed first: a transaction does not wait for anything but the database.
  const contentHash = await sha256(input.article.text)
  const result = await writeTransaction<Saved, CommitError>(async (refuse) => {
    const { row, changes } = await articleChanges(input, contentHash)
    const { written } = await applyChanges(
      changes,
      { code: 'article-saved', params: { name: row.title } },
      refuse,
    )
    return { row: (await getArticle(row.id)) ?? row, ...(written ? { written } : {}) }
  })
  if (!result.ok) return result
  await announce(result.value.written)
  return { ok: true, value: result.value.row }
}

/** What `saveArticle` writes. Call it inside `writeTransaction`; `contentHash` is the SHA-256 of the text. */
export const articleChanges = async (
  input: ArticleToSave,
  contentHash: string,
): Promise<{ row: SavedArticle; changes: Change[] }> => {
  const earlier = await earlierSave(input)
  const article = correctArticle(input.article, earlier ? savedCorrections(earlier) : {})
  const row = savedArticleFields(
    { ...input, article },
    contentHash,
    await pageKeys(article),
    earlier,
    new Date().toISOString(),
  )
  const changes: Change[] = [{ table: 'articles', op: 'put', row }]
  changes.push(...(await evidenceChanges(row, input)))
  return { row, changes }
}

interface Saved {
  row: SavedArticle
  written?: Written
}

const earlierSave = async ({ id, article }: ArticleToSave): Promise<SavedArticle | undefined> =>
  (await getArticle(id)) ??
  (await findSavedArticle(article.url, article.canonicalUrl)) ??
  (await trashedSave(article))

const trashedSave = async (article: Article): Promise<SavedArticle | undefined> =>
  (await rowsOfPage(article)).find(({ deletedAt }) => deletedAt !== undefined)

const evidenceChanges = async (row: SavedArticle, input: ArticleToSave): Promise<Change[]> => {
  const earlier = (await evidenceIn(row.id)).filter(({ field }) => field === REPORT_FIELD)
  const changes: Change[] = []
  for (const evidence of earlier) {
    if (!row.agreementIds.includes(evidence.recordId))
      changes.push({ table: 'evidence', op: 'remove', id: evidence.id })
  }
  for (const link of input.reading.links) {
    if (!row.agreementIds.includes(link.recordId)) continue
    const known = earlier.find(({ recordId }) => recordId === link.recordId)
    const evidence = reportEvidence(row, link, known)
    if (evidence) changes.push({ table: 'evidence', op: 'put', row: evidence })
  }
  return changes
}
