import { fail, type Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import type { Change } from './change'
import { commit } from './commit'
import type { Evidence } from './evidence'
import { getAgreement, getArticle } from './queries'

/**
 * Files a saved article under an agreement, with what it says of it (`evidence` may be empty), as one change.
 * Errors: `not-found`, those of `commit`.
 */
export const attachArticle = async (
  agreementId: string,
  articleId: string,
  evidence: Evidence[],
): Promise<Result<{ seq: number }, CommitError>> => {
  const [agreement, article] = await Promise.all([getAgreement(agreementId), getArticle(articleId)])
  if (!agreement) return fail('not-found', { table: 'agreements', id: agreementId })
  if (!article) return fail('not-found', { table: 'articles', id: articleId })
  const agreementIds = [...new Set([...article.agreementIds, agreementId])]
  const changes: Change[] = [{ table: 'articles', op: 'put', row: { ...article, agreementIds } }]
  for (const row of evidence) changes.push({ table: 'evidence', op: 'put', row })
  return commit(changes, {
    code: 'article-attached',
    params: { name: agreement.title, article: article.title },
  })
}
