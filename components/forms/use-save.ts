import { useState } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { useToast } from '@/components/ui/use-toast'
import type { CommitError } from '@/lib/catalogue/apply-changes'
import type { ErrorCode, Result } from '@/lib/shared/result'

/** Runs a write, says "Saved" with a way back, or keeps the error for the form to show. */
export const useSave = (): {
  error: ErrorCode | null
  run: (write: () => Promise<Result<{ seq: number }, CommitError>>) => Promise<boolean>
} => {
  const toast = useToast()
  const [error, setError] = useState<ErrorCode | null>(null)
  const takeBack = useUndo()
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
