import { z } from 'zod'

/**
 * Another name of a record. `match` says how its letters are compared:
 * `fold` ignores case, accents, width and script variant; `exact` does not; `never` keeps it for display and search only.
 */
export const aliasSchema = z.object({
  text: z.string().trim().min(1).max(200),
  /** BCP 47 tag; absent when the name is the same in every language. */
  lang: z.string().min(2).max(35).optional(),
  match: z.enum(['fold', 'exact', 'never']).optional(),
})
export type Alias = z.infer<typeof aliasSchema>
