import type { Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import type { Change } from './change'
import { commit } from './commit'
import { evidenceIn } from './queries'
import type { SavedArticle } from './saved-article'

/**
 * Takes a saved article out from under an agreement, with all it says of it, as one change; `title` is the agreement's.
 * `seq` is 0 where it was not filed there. Errors as for `commit`.
 */
export const detachArticle = async (
  article: SavedArticle,
  agreementId: string,
  title: string,
): Promise<Result<{ seq: number }, CommitError>> => {
  const agreementIds = article.agreementIds.filter((id) => id !== agreementId)
  const evidence = (await evidenceIn(article.id)).filter(({ recordId }) => recordId === agreementId)
  const changes: Change[] = [
    { table: 'articles', op: 'put', row: { ...article, agreementIds } },
    ...evidence.map(({ id }): Change => ({ table: 'evidence', op: 'remove', id })),
  ]
  return commit(changes, { code: 'article-detached', params: { name: title } })
}
