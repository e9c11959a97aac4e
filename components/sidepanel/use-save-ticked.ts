import { useState } from 'react'
import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { errorText } from '@/components/ui/error-text'
import { useToast } from '@/components/ui/use-toast'
import { saveReports } from '@/lib/catalogue/save-reports'
import { dropFields } from '@/lib/drafting/drop-fields'
import type { Duplicate } from '@/lib/linking/find-duplicates'
import type { MatchedDraft } from '@/lib/reading/match-drafts'
import { reportError } from '@/lib/shared/report-error'
import { draftReports, type TickedDraft } from './draft-reports'
import { usePanelActions } from './panel-actions'
import type { AllMarks } from './use-suggestion-marks'

/** A ticked suggestion that the catalogue may know already. */
export interface AskedDraft {
  matched: MatchedDraft
  duplicate: Duplicate
}

export interface SaveTicked {
  save: (ticked: readonly MatchedDraft[]) => void
  saving: boolean
  /** Suggestions of which the reader must say whether they are new; null while nothing is asked. */
  asking: readonly AskedDraft[] | null
  /** The answer: suggestions that are the agreement they resemble; null goes back without saving. */
  answer: (known: ReadonlySet<MatchedDraft> | null) => void
}

/** Saves every ticked suggestion in one change, after asking about those that may be known. */
export const useSaveTicked = (marks: AllMarks): SaveTicked => {
  const { page } = usePanelActions()
  const toast = useToast()
  const undo = useUndo()
  const [saving, setSaving] = useState(false)
  const [waiting, setWaiting] = useState<readonly MatchedDraft[] | null>(null)

  const write = async (ticked: readonly MatchedDraft[], known: ReadonlySet<MatchedDraft>) => {
    const { article, reading } = page
    const chosen = ticked.map((matched): TickedDraft => {
      const draft = dropFields(matched.draft, marks.of(matched.draft).rejected)
      const [duplicate] = matched.duplicates
      return { draft, known: known.has(matched) && duplicate ? duplicate.agreement : null }
    })
    const result = await saveReports({
      reports: await draftReports(chosen),
      article,
      reading,
      articleId: `article:${crypto.randomUUID()}`,
      code: 'created',
    })
    if (!result.ok) return toast({ text: errorText(result.error.code), tone: 'error' })
    for (const { draft } of ticked) marks.tick(draft, false)
    const { seq } = result.value
    toast({
      text: i18n.t('panel.savedTicked', ticked.length, [ticked.length]),
      undo: () => void undo(seq),
    })
  }
  const run = (ticked: readonly MatchedDraft[], known: ReadonlySet<MatchedDraft>) => {
    setSaving(true)
    write(ticked, known)
      .catch((error: unknown) => reportError('panel/save-ticked', error))
      .finally(() => setSaving(false))
  }
  return {
    saving,
    save: (ticked) => {
      if (ticked.some(({ duplicates }) => duplicates.length > 0)) setWaiting(ticked)
      else run(ticked, new Set())
    },
    asking:
      waiting?.flatMap((matched) => {
        const [duplicate] = matched.duplicates
        return duplicate ? [{ matched, duplicate }] : []
      }) ?? null,
    answer: (known) => {
      if (waiting && known) run(waiting, known)
      setWaiting(null)
    },
  }
}
