const LETTERS = /[\p{L}\p{N}]/gu
const HAN = /\p{Script=Han}/u

/**
 * Can this text be looked for at all? A name needs two letters or digits; a lone letter or a lone Han character would
 * light up everywhere.
 */
export const isMatchable = (text: string): boolean => {
  const letters = text.match(LETTERS) ?? []
  if (letters.length < 2 || text.length > 300) return false
  return !HAN.test(text) || letters.length > 1
}
