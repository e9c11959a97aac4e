import type { ClaimField } from '@/lib/catalogue/claims'

/** Words of an article for a field of a form. */
export interface FieldQuote {
  text: string
  /** BCP 47 tag of the words. */
  lang?: string | undefined
  /** Where they stand, for a reader: an article's title. Absent for the article at hand. */
  source?: string
  /** Shows them where they stand. */
  onShow?: () => void
}

/** The words behind a form's fields; a field that is filled without any is marked so. */
export type FormEvidence = Partial<Record<ClaimField, readonly FieldQuote[]>>
