import { SIMPLIFIED, TRADITIONAL } from './data/han-variants'

let table: Map<string, string> | undefined

/** A Chinese text in simplified characters; one for one, so that every offset stays. */
export const simplified = (text: string): string => {
  table ??= new Map(
    [...TRADITIONAL].map((character, at) => [character, SIMPLIFIED[at] ?? character]),
  )
  const known = table
  return text.replace(/\p{Script=Han}/gu, (character) => known.get(character) ?? character)
}
