import { useState } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { useToast } from '@/components/ui/use-toast'
import type { CommitError } from '@/lib/catalogue/apply-changes'
import type { ErrorCode, Result } from '@/lib/shared/result'

/** Null where the reader thought better of it. */
type Write = () => Promise<Result<{ seq: number }, CommitError> | null>

/** Runs a write, says "Saved" with a way back, or keeps the error for the form to show. */
export const useSave = (): {
  error: ErrorCode | null
  run: (write: Write) => Promise<boolean>
} => {
  const toast = useToast()
  const [error, setError] = useState<ErrorCode | null>(null)
  const takeBack = useUndo()
  const run = async (write: Write) => {
    const result = await write()
    if (result === null) return false
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
