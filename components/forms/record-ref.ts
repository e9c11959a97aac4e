import { z } from 'zod'
import { RECORD_KINDS } from '@/lib/catalogue/record-kind'

/** A record that a form points at: one of the catalogue, or (`recordId` empty) one that is made when the form is saved. */
export const recordRefSchema = z.object({
  recordId: z.string(),
  kind: z.enum(RECORD_KINDS),
  /** The name as far as the form knows it; the catalogue's own wins where there is one. */
  name: z.string(),
})
export type RecordRef = z.infer<typeof recordRefSchema>

/** A key for lists: two unknown records of one name are one record. */
export const refKey = (ref: RecordRef): string => ref.recordId || `${ref.kind} ${ref.name}`
