import { useCallback, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import type { CommitError } from '@/lib/catalogue/apply-changes'
import type { Change } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'
import { undo } from '@/lib/catalogue/journal'
import { unmerge } from '@/lib/catalogue/merge/unmerge'
import type { ReviewItem } from '@/lib/catalogue/review/review-item'
import { takeValue } from '@/lib/catalogue/review/take-value'
import { reviewed, withReviewed } from '@/lib/settings/reviewed'
import { reportError } from '@/lib/shared/report-error'
import type { Result } from '@/lib/shared/result'
import { acceptNames, dismissNames } from './review-names'

type Done = Result<{ seq: number }, CommitError>

/** One thing settled, with its way back. */
interface Step {
  item: ReviewItem
  name: string
  back: () => Promise<boolean>
}

export interface ReviewActions {
  /** Keys settled here that the lists may still hold for a moment. */
  gone: ReadonlySet<string>
  /** How many were settled since the review was opened, undone ones left out. */
  done: number
  /** What was settled or undone last, as a sentence. */
  said: string
  accept: (item: ReviewItem, name: string) => void
  dismiss: (item: ReviewItem, name: string) => void
  take: (item: ReviewItem, name: string, value: string, shown: string) => void
  /** After the merge pane has merged the pair. */
  merged: (item: ReviewItem, name: string, seq: number) => void
  /** Takes the latest step back; gives the item that waits again. */
  undoLast: () => Promise<ReviewItem | null>
}

const settle = async (key: string): Promise<void> => {
  await reviewed.change((keys) => withReviewed(keys, key))
}
const unsettle = async (key: string): Promise<boolean> => {
  await reviewed.change((keys) => keys.filter((known) => known !== key))
  return true
}
const isUndone = async (seq: number): Promise<boolean> => seq === 0 || (await undo(seq)).ok

/** What is thrown away when an item is dismissed; undefined where the answer is only remembered. */
const removal = (item: ReviewItem): Change | undefined => {
  if (item.kind === 'draft' || item.kind === 'no-evidence')
    return { table: 'agreements', op: 'trash', id: item.id }
  return item.kind === 'orphan'
    ? { table: 'evidence', op: 'trash', id: item.evidenceId }
    : undefined
}

/** Everything the review does, each with its way back. */
export const useReviewActions = (): ReviewActions => {
  const toast = useToast()
  const steps = useRef<Step[]>([])
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const [done, setDone] = useState(0)

  const hide = useCallback((key: string, isHidden: boolean) => {
    setGone((keys) => {
      const next = new Set(keys)
      if (isHidden) next.add(key)
      else next.delete(key)
      return next
    })
  }, [])

  /** Hides the item at once, does the work, and shows the item again where that failed. */
  const run = useCallback(
    (item: ReviewItem, name: string, what: string, work: () => Promise<Step['back'] | Done>) => {
      hide(item.key, true)
      setSaid(i18n.t('review.settled', [what, name]))
      work()
        .then((result) => {
          if (typeof result === 'function') steps.current.push({ item, name, back: result })
          else if (result.ok) {
            const { seq } = result.value
            steps.current.push({ item, name, back: () => isUndone(seq) })
          } else {
            toast({ text: errorText(result.error.code), tone: 'error' })
            setSaid('')
            hide(item.key, false)
          }
          setDone(steps.current.length)
        })
        .catch((error: unknown) => {
          hide(item.key, false)
          reportError('options/review', error)
        })
    },
    [hide, toast],
  )

  const remember = useCallback(
    (item: ReviewItem, name: string, what: string) =>
      run(item, name, what, async () => {
        await settle(item.key)
        return () => unsettle(item.key)
      }),
    [run],
  )
  const accept = useCallback<ReviewActions['accept']>(
    (item, name) => remember(item, name, acceptNames[item.kind]()),
    [remember],
  )
  const dismiss = useCallback<ReviewActions['dismiss']>(
    (item, name) => {
      if (item.kind === 'conflict') return
      const change = removal(item)
      const what = dismissNames[item.kind]()
      if (!change) return remember(item, name, what)
      const code = 'trashed'
      run(item, name, what, () => commit([change], { code, params: { name } }))
    },
    [remember, run],
  )
  const take = useCallback<ReviewActions['take']>(
    (item, name, value, shown) => {
      if (item.kind !== 'conflict') return
      run(item, name, i18n.t('review.dismiss.conflict', [shown]), async () => {
        const taken = await takeValue(item.id, item.field, value)
        if (!taken.ok) return taken
        await settle(item.key)
        return async () => (await isUndone(taken.value.seq)) && unsettle(item.key)
      })
    },
    [run],
  )
  const merged = useCallback<ReviewActions['merged']>(
    (item, name, seq) =>
      run(item, name, i18n.t('merge.do'), async () => async () => (await unmerge(seq)).ok),
    [run],
  )
  const undoLast = useCallback(async () => {
    const step = steps.current.pop()
    if (!step) return null
    setDone(steps.current.length)
    if (!(await step.back())) {
      toast({ text: errorText('conflict'), tone: 'error' })
      return null
    }
    hide(step.item.key, false)
    setSaid(i18n.t('review.undone', [step.name]))
    return step.item
  }, [hide, toast])

  return { gone, done, said, accept, dismiss, take, merged, undoLast }
}
