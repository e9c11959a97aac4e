/**
 * Hashes shared by compiler and scanner. A token's hash is fed symbol by symbol and then finished once. Feeding can be
 * undone, so that a word without its last letters costs no second reading.
 */
export const SEED = 0x2545f491

const FACTOR = 0x9e3779b1
/** FACTOR * INVERSE = 1 modulo 2³². */
const INVERSE = 0x0e8b2f51

export const feed = (hash: number, symbol: number): number => Math.imul(hash ^ symbol, FACTOR)

/** The hash before `symbol` was fed. */
export const unfeed = (hash: number, symbol: number): number => Math.imul(hash, INVERSE) ^ symbol

export const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** Key of a sequence of tokens: the key so far and the next token's finished hash. */
export const join = (key: number, token: number): number =>
  finish(Math.imul(key, 0x2c1b3c6d) ^ token)

/** Key of two neighbouring tokens, from their finished hashes. */
export const tokenPair = (first: number, second: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second
  return mixed ^ (mixed >>> 15)
}

/** Key of two neighbouring symbols; one multiplication, because every Han character of a text asks for it. */
export const symbolPair = (first: number, second: number): number => {
  const mixed = Math.imul((first << 16) | second, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
