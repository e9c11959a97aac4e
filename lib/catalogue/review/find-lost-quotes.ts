import { catalogueTables } from '../catalogue-tables'
import type { Evidence } from '../evidence'
import { orphanEvidence } from '../orphan-evidence'
import { fromStored } from '../stored-row'
import type { LostQuote } from './review-item'

/** Evidence of live articles by article, without the trash. */
export const evidenceByArticle = async (): Promise<Map<string, Evidence[]>> => {
  const byArticle = new Map<string, Evidence[]>()
  await catalogueTables.evidence.each((stored) => {
    if (stored.deletedAt !== undefined) return
    const row = fromStored<Evidence>(stored)
    const known = byArticle.get(row.articleId)
    if (known) known.push(row)
    else byArticle.set(row.articleId, [row])
  })
  return byArticle
}

/** Those of an article's quotes that its text has not got. An article kept without its text has lost none. */
export const lostQuotes = (evidence: readonly Evidence[], text: string): LostQuote[] =>
  text === ''
    ? []
    : orphanEvidence(evidence, text).map(({ id, recordId, articleId }) => ({
        evidenceId: id,
        recordId,
        articleId,
      }))
