import type { GeneratedI18nStructure as Messages } from '../../.wxt/i18n/structure'

/**
 * The types of `#i18n` for our messages: the same calls as in @wxt-dev/i18n, which works out the
 * set of fitting keys anew for every call (about 0.1 s each with 1,000 messages; types of the whole
 * project took 143 s). Here each set is named, so the compiler works it out once.
 */
export interface I18n {
  t: {
    (key: KeysWith<false, 0>): string
    <K extends KeysWith<false, Count>>(key: K, values: Values<Messages[K]['substitutions']>): string
    (key: KeysWith<true, 0 | 1>, count: number): string
    <K extends KeysWith<true, Count>>(
      key: K,
      count: number,
      values: Values<Messages[K]['substitutions']>,
    ): string
  }
}

export declare const i18n: I18n

type KeysWith<Plural extends boolean, Substitutions extends number> = {
  [K in keyof Messages]: Messages[K] extends { plural: Plural; substitutions: Substitutions }
    ? K
    : never
}[keyof Messages]

type Count = 1 | 2 | 3 | 4

type Value = string | number

type Values<N extends number> = N extends 1
  ? [Value]
  : N extends 2
    ? [Value, Value]
    : N extends 3
      ? [Value, Value, Value]
      : [Value, Value, Value, Value]
