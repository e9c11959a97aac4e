import { useState } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { CommitError } from '@/lib/catalogue/apply-changes'
import { undo } from '@/lib/catalogue/journal'
import type { ErrorCode, Result } from '@/lib/shared/result'

/** Runs a write, says "Saved" with a way back, or keeps the error for the form to show. */
export const useSave = (): {
  error: ErrorCode | null
  run: (write: () => Promise<Result<{ seq: number }, CommitError>>) => Promise<boolean>
} => {
  const toast = useToast()
  const [error, setError] = useState<ErrorCode | null>(null)
  const takeBack = async (seq: number) => {
    const result = await undo(seq)
    toast(
      result.ok
        ? { text: i18n.t('common.undone') }
        : { text: errorText(result.error.code), tone: 'error' },
    )
  }
  const run = async (write: () => Promise<Result<{ seq: number }, CommitError>>) => {
    const result = await write()
    setError(result.ok ? null : result.error.code)
    if (!result.ok) return false
    const { seq } = result.value
    toast({
      text: i18n.t('common.saved'),
      ...(seq > 0 ? { undo: () => void takeBack(seq) } : {}),
    })
    return true
  }
  return { error, run }
}
