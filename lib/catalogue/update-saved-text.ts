import type { Article } from '@/lib/article/article'
import { findQuote } from '@/lib/article/quote-selector'
import type { Reading } from '@/lib/reading/reading'
import type { Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import { mentionFields } from './article-fields'
import type { Change } from './change'
import { commit } from './commit'
import type { Evidence } from './evidence'
import { evidenceIn } from './queries'
import type { SavedArticle } from './saved-article'
import { sha256 } from './sha256'
import { textQuote } from './text-quote'

/** A quote at its new place; as it was where the text no longer holds it. */
const moved = (evidence: Evidence, text: string): Evidence => {
  const found = findQuote(text, evidence.quote, evidence.position)
  const selectors = found && textQuote(text, found.start, found.end)
  return selectors ? { ...evidence, ...selectors } : evidence
}

/**
 * Puts the page's present text in place of the saved one and moves the quotes along. The text before stays in the
 * journal: undoing brings it back. Metadata, note, tags and agreements stay as they are. Errors as for `commit`.
 */
export const updateSavedText = async (
  row: SavedArticle,
  article: Article,
  reading: Reading,
): Promise<Result<{ seq: number }, CommitError>> => {
  const { text } = article
  const contentHash = await sha256(text)
  const changes: Change[] = [
    {
      table: 'articles',
      op: 'put',
      row: { ...row, text, contentHash, mentions: mentionFields(reading) },
    },
  ]
  for (const evidence of await evidenceIn(row.id))
    changes.push({ table: 'evidence', op: 'put', row: moved(evidence, text) })
  return commit(changes, { code: 'article-updated', params: { name: row.title } })
}
