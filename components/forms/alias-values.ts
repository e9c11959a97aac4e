import { z } from 'zod'
import type { Alias } from '@/lib/catalogue/alias'

export const aliasValueSchema = z.object({
  text: z.string(),
  /** BCP 47, or empty. */
  lang: z.string(),
  match: z.enum(['fold', 'exact', 'never']),
})
export type AliasValue = z.infer<typeof aliasValueSchema>

export const aliasValues = (aliases: readonly Alias[]): AliasValue[] =>
  aliases.map(({ text, lang = '', match = 'fold' }) => ({ text, lang, match }))

/** What the rows of an alias list come to: blank ones left out. */
export const toAliases = (values: readonly AliasValue[]): Alias[] =>
  values
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, lang, match }) => ({
      text,
      ...(lang === '' ? {} : { lang }),
      ...(match === 'fold' ? {} : { match }),
    }))
