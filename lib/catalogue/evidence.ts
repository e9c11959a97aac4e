import { z } from 'zod'
import { recordIdSchema, rowFields } from './row'
import { textPositionSelectorSchema, textQuoteSelectorSchema } from './text-selector'

/** One claimed value of one field, in the words of one article. Two articles may disagree; both rows stay. */
export const evidenceSchema = z.object({
  ...rowFields,
  recordId: recordIdSchema,
  /** A field of the record (`signedOn`, `parties`, `amounts`, …), or `report`: the article reports this agreement. */
  field: z.string().min(1).max(60),
  /** The claimed value as text (EDTF, a record's id, a type code, …); absent for `report`. */
  value: z.string().max(500).optional(),
  articleId: recordIdSchema,
  /** BCP 47 tag of the quote. */
  lang: z.string().max(35).optional(),
  quote: textQuoteSelectorSchema,
  position: textPositionSelectorSchema,
})
export type Evidence = z.infer<typeof evidenceSchema>
