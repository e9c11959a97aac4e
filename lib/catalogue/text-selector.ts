import { z } from 'zod'

/** W3C Web Annotation TextQuoteSelector: the words themselves and up to 32 characters around them. */
export const textQuoteSelectorSchema = z.object({
  exact: z.string().min(1),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
})
export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>

/** W3C TextPositionSelector: UTF-16 code units into the article's text, end exclusive. */
export const textPositionSelectorSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>
