import { agreementChanges } from '@/components/forms/agreement-changes'
import { agreementFieldsSchema } from '@/components/forms/agreement-fields'
import { agreementValues } from '@/components/forms/agreement-values'
import { placesFor } from '@/components/forms/places-for'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { Report } from '@/lib/catalogue/report-rows'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import { draftValues } from './draft-values'

/** A suggestion to save: as a new agreement, or as a source of a known one. */
export interface TickedDraft {
  draft: AgreementDraft
  known: Agreement | null
}

/** What to write for suggestions. A record that several of them name and nobody knows is made once. */
export const draftReports = async (ticked: readonly TickedDraft[]): Promise<Report[]> => {
  const parsed = ticked.map(({ draft, known }) => ({
    draft,
    known,
    fields: agreementFieldsSchema.parse(agreementValues(undefined, draftValues(draft))),
  }))
  const places = await placesFor(parsed.map(({ fields }) => fields))
  const made = new Map<string, string>()
  return parsed.map(
    ({ draft, known, fields }): Report =>
      known
        ? { agreement: known, changes: [], draft }
        : { draft, ...agreementChanges(fields, undefined, { places, made }) },
  )
}
