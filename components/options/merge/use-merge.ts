import { useCallback } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { type Merge, mergeRecords } from '@/lib/catalogue/merge/merge-records'
import { unmerge } from '@/lib/catalogue/merge/unmerge'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { reportError } from '@/lib/shared/report-error'

interface MergeNames {
  keptName: string
  otherName: string
}

const separatedText = (names: MergeNames | null): string =>
  names ? i18n.t('merge.separated', [names.keptName, names.otherName]) : i18n.t('common.undone')

/** Takes a merge apart and says so, or why not. Gives whether the two are apart. */
export const useSeparate = (): ((seq: number, names: MergeNames | null) => Promise<boolean>) => {
  const toast = useToast()
  return useCallback(
    async (seq, names) => {
      try {
        const result = await unmerge(seq)
        toast(
          result.ok
            ? { text: separatedText(names) }
            : { text: errorText(result.error.code), tone: 'error' },
        )
        return result.ok
      } catch (error) {
        reportError('options/unmerge', error)
        return false
      }
    },
    [toast],
  )
}

/** Merges two records and says so with a way back (not where `silent`), or why not. Gives the journal's number, 0 for none. */
export const useMerge = (
  silent: boolean,
): ((merge: Merge<ViewTable>, names: MergeNames) => Promise<number>) => {
  const toast = useToast()
  const separate = useSeparate()
  return useCallback(
    async (merge, names) => {
      const result = await mergeRecords(merge)
      if (!result.ok) {
        toast({ text: errorText(result.error.code), tone: 'error' })
        return 0
      }
      const { seq } = result.value
      if (!silent) {
        toast({
          text: i18n.t('merge.done', [names.keptName]),
          undo: () => void separate(seq, names),
        })
      }
      return seq
    },
    [toast, separate, silent],
  )
}
