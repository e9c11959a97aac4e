import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { Article } from '@/lib/article/article'
import {
  type CorrectableField,
  type Corrections,
  correctArticle,
} from '@/lib/article/correct-article'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { correctSaved, savedCorrections } from '@/lib/catalogue/saved-corrections'
import { correctionsFor, pageCorrections, withCorrections } from '@/lib/settings/corrections'
import { reportError } from '@/lib/shared/report-error'
import { fieldNames } from './field-names'

export interface ArticleCorrections {
  /** The article with the reader's own values. */
  article: Article
  /** Fields whose value is the reader's own. */
  corrected: readonly CorrectableField[]
  /** Takes the reader's value for a field; null goes back to what the page says. */
  correct: (field: CorrectableField, text: string | null) => void
}

const given = (corrections: Corrections): CorrectableField[] =>
  Object.entries(corrections).flatMap(([field, text]) =>
    text === undefined ? [] : [field as CorrectableField],
  )

/**
 * The reader's corrections of an article: kept with it once it is saved, else remembered for the page's addresses.
 * `onChange` is called after each, so that the page is read again with the new values.
 */
export const useCorrections = (
  read: Article,
  saved: SavedArticle | null | undefined,
  onChange: () => void,
): ArticleCorrections => {
  const all = useSetting(pageCorrections)
  const toast = useToast()
  const undo = useUndo()
  const corrections = {
    ...correctionsFor(all ?? [], read),
    ...(saved ? savedCorrections(saved) : {}),
  }

  const remember = async (values: Corrections): Promise<void> => {
    await pageCorrections.change((known) =>
      withCorrections(known, read, values, new Date().toISOString()),
    )
    onChange()
  }
  const said = (field: CorrectableField, takeBack: () => void) =>
    toast({ text: i18n.t('article.corrected', [fieldNames[field]()]), undo: takeBack })

  const correctPage = async (field: CorrectableField, text: string | null): Promise<void> => {
    const before = correctionsFor(await pageCorrections.get(), read)
    await remember({ ...before, [field]: text ?? undefined })
    said(field, () => void remember(before))
  }
  const correctRow = async (
    row: SavedArticle,
    field: CorrectableField,
    text: string | null,
  ): Promise<void> => {
    const original = read.candidates.find((candidate) => candidate.field === field)?.value ?? ''
    const result = await correctSaved(row, field, text ?? original, text !== null)
    if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
    onChange()
    const { seq } = result.value
    if (seq > 0) said(field, () => void undo(seq).then(onChange))
  }
  return {
    article: correctArticle(read, corrections),
    corrected: given(corrections),
    correct: (field, text) => {
      const job = saved ? correctRow(saved, field, text) : correctPage(field, text)
      job.catch((error: unknown) => reportError('page/correct', error))
    },
  }
}
