import { useEffect, useRef, useState } from 'react'
import type { Article } from '@/lib/article/article'
import { commit } from '@/lib/catalogue/commit'
import { dropFormDraft, loadFormDraft, saveFormDraft } from '@/lib/catalogue/form-draft'
import { noteDraftKey, noteDraftSchema } from '@/lib/catalogue/note-draft'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ErrorCode } from '@/lib/shared/result'

export interface ArticleNote {
  note: string
  tags: string[]
  setNote: (note: string) => void
  setTags: (tags: string[]) => void
  /** Whether there is anything to show before the reader asks for it. */
  filled: boolean
  error: ErrorCode | null
  /** Whether the last thing done was to write them into the saved article. */
  written: boolean
  /** Writes note and tags into the saved article; null while there is nothing to write, or nowhere. */
  store: (() => void) | null
  /** Forgets the unsaved text once it is saved. */
  settle: () => void
}

const same = (a: { note: string; tags: string[] }, b: { note: string; tags: string[] }): boolean =>
  a.note === b.note && a.tags.join('\n') === b.tags.join('\n')

const EMPTY = { note: '', tags: [] as string[] }

/**
 * The reader's note and tags for an article: what is saved, or what they typed and have not saved yet.
 * Unsaved text is kept in the database, because a popup closes with the next click elsewhere.
 */
export const useArticleNote = (
  article: Article,
  saved: SavedArticle | null | undefined,
): ArticleNote => {
  const key = noteDraftKey(article)
  const [typed, setTyped] = useState<{ note: string; tags: string[] } | null>(null)
  const [error, setError] = useState<ErrorCode | null>(null)
  const [written, setWritten] = useState(false)
  const touched = useRef(false)
  const stored = saved ? { note: saved.note, tags: saved.tags } : EMPTY
  const value = typed ?? stored

  useEffect(() => {
    let current = true
    void loadFormDraft(key).then((draft) => {
      const parsed = noteDraftSchema.safeParse(draft)
      if (current && !touched.current && parsed.success) setTyped(parsed.data)
    })
    return () => {
      current = false
    }
  }, [key])

  const change = (next: { note: string; tags: string[] }) => {
    touched.current = true
    setWritten(false)
    setTyped(next)
    void saveFormDraft(key, next)
  }
  const settle = () => {
    setTyped(null)
    void dropFormDraft(key)
  }
  const store = async (row: SavedArticle) => {
    const result = await commit([{ table: 'articles', op: 'put', row: { ...row, ...value } }], {
      code: 'edited',
      params: { name: row.title },
    })
    setError(result.ok ? null : result.error.code)
    setWritten(result.ok)
    if (result.ok) settle()
  }
  return {
    note: value.note,
    tags: value.tags,
    setNote: (note) => change({ ...value, note }),
    setTags: (tags) => change({ ...value, tags }),
    filled: !same(value, EMPTY),
    error,
    written,
    store: saved && typed && !same(typed, stored) ? () => void store(saved) : null,
    settle,
  }
}
