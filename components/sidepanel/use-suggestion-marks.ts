import { useState } from 'react'
import type { AgreementDraft, DraftField } from '@/lib/drafting/agreement-draft'

/** What the reader said about one suggestion so far. */
export interface SuggestionMarks {
  ticked: boolean
  accepted: ReadonlySet<DraftField>
  rejected: ReadonlySet<DraftField>
}

export interface AllMarks {
  of: (draft: AgreementDraft) => SuggestionMarks
  tick: (draft: AgreementDraft, ticked: boolean) => void
  /** Accepts or rejects a field. Once each of `fields` is decided, the suggestion is ticked. */
  decide: (
    draft: AgreementDraft,
    field: DraftField,
    accept: boolean,
    fields: readonly DraftField[],
  ) => void
}

const NONE: SuggestionMarks = { ticked: false, accepted: new Set(), rejected: new Set() }

/** One article has at most one suggestion a place, however often it is read again. */
const keyOf = ({ quote }: AgreementDraft): number => quote.start

/** The reader's marks on an article's suggestions, while the panel is open. */
export const useSuggestionMarks = (): AllMarks => {
  const [marks, setMarks] = useState<ReadonlyMap<number, SuggestionMarks>>(new Map())
  const of = (draft: AgreementDraft): SuggestionMarks => marks.get(keyOf(draft)) ?? NONE
  const set = (draft: AgreementDraft, next: SuggestionMarks) =>
    setMarks((all) => new Map(all).set(keyOf(draft), next))
  return {
    of,
    tick: (draft, ticked) => set(draft, { ...of(draft), ticked }),
    decide: (draft, field, accept, fields) => {
      const now = of(draft)
      const accepted = new Set(now.accepted)
      const rejected = new Set(now.rejected)
      ;(accept ? accepted : rejected).add(field)
      ;(accept ? rejected : accepted).delete(field)
      const all = fields.every((each) => accepted.has(each) || rejected.has(each))
      set(draft, { ticked: now.ticked || (all && accepted.size > 0), accepted, rejected })
    },
  }
}
