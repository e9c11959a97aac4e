import type { AgreementDraft, DraftField, Quote } from './agreement-draft'
import { draftAgreements } from './draft-agreements'
import type { DraftInput } from './draft-input'

/**
 * Whoever proposes agreements: an article and the names found in it go in, drafts with their evidence come out. Screens
 * know drafts only, so that another provider changes none of them. A provider may take its time: names and known
 * agreements are shown before it answers.
 */
export interface DraftProvider {
  draft(input: DraftInput): Promise<AgreementDraft[]>
}

/** The rules that ship with Pactlight. */
export const rulesProvider: DraftProvider = {
  draft: async (input) => draftAgreements(input),
}

const stands = (quote: Quote, text: string): boolean =>
  quote.start < quote.end && text.slice(quote.start, quote.end) === quote.exact

const FIELDS = [
  'type',
  'status',
  'parties',
  'city',
  'date',
  'amounts',
  'topics',
  'signatories',
] as const satisfies readonly DraftField[]

/**
 * What of a provider's drafts the article bears out, word by word: a quote that is not in the text is dropped, and with
 * it the draft where it is the draft's own.
 */
export const soundDrafts = (drafts: readonly AgreementDraft[], text: string): AgreementDraft[] =>
  drafts
    .filter(({ quote }) => stands(quote, text))
    .map((draft) => {
      const evidence: AgreementDraft['evidence'] = {}
      for (const field of FIELDS) {
        const quote = draft.evidence[field]
        if (quote && stands(quote, text)) evidence[field] = quote
      }
      return { ...draft, evidence }
    })
