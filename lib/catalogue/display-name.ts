import type { Alias } from './alias'

interface Named {
  name: string
  aliases: readonly Alias[]
}

/**
 * The name of a record in the language the reader wants to see (`original` keeps the record's own name).
 * Takes the first alias of exactly that language, then of the language with any region or script (`zh` finds `zh-Hans`);
 * without one the record's own name stands.
 */
export const displayName = (record: Named, language: string): string => {
  if (language === 'original') return record.name
  const exact = record.aliases.find((alias) => alias.lang === language)
  const near = exact ?? record.aliases.find((alias) => alias.lang?.startsWith(`${language}-`))
  return near?.text ?? record.name
}
