import { useState } from 'react'
import { saveArticle } from '@/lib/catalogue/save-article'
import type { ArticleState } from '@/lib/messaging/page-state'
import type { ErrorCode } from '@/lib/shared/result'
import type { ArticleNote } from './use-article-note'
import type { ArticleCorrections } from './use-corrections'

/**
 * Saves the page's article with its note, filed under the agreements it reports as news. The id is made once a
 * screen, so that a second click after an unclear answer makes no second article.
 */
export const useSaveArticle = (
  { reading }: ArticleState,
  { article, corrected }: Pick<ArticleCorrections, 'article' | 'corrected'>,
  note: Pick<ArticleNote, 'note' | 'tags' | 'settle'>,
): { save: () => void; saving: boolean; error: ErrorCode | null } => {
  const [id] = useState(() => `article:${crypto.randomUUID()}`)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<ErrorCode | null>(null)
  const save = async () => {
    setSaving(true)
    const result = await saveArticle({
      id,
      article,
      corrected,
      reading,
      note: note.note,
      tags: [...note.tags],
      agreementIds: reading.links.filter((link) => !link.recalled).map((link) => link.recordId),
    })
    setSaving(false)
    setError(result.ok ? null : result.error.code)
    if (result.ok) note.settle()
  }
  return { save: () => void save(), saving, error }
}
