import { db } from '@/lib/db/database'

/** How far back the journal is read, in entries. */
const ENTRIES_READ = 2000

/** A text that a saved article had before. */
export interface EarlierText {
  /** The journal entry that replaced it. */
  seq: number
  /** When it was replaced, ISO 8601. */
  at: string
  text: string
}

/** The texts a saved article had before, the latest first, as far as the journal remembers. */
export const earlierTexts = async (articleId: string): Promise<EarlierText[]> => {
  const found: EarlierText[] = []
  let read = 0
  await db.journal
    .orderBy('seq')
    .reverse()
    .until(() => {
      read += 1
      return read > ENTRIES_READ
    })
    .each(({ seq, at, label, changes, undoneAt }) => {
      if (label.code !== 'article-updated' || undoneAt !== undefined) return
      const before = changes.find(({ id }) => id === articleId)?.before
      if (before && 'text' in before && typeof before.text === 'string' && before.text !== '')
        found.push({ seq, at, text: before.text })
    })
  return found
}
