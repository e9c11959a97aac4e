import type { ReaderDecisions } from './decisions'
import { legalFormAfter, withoutLegalForm } from './legal-forms'
import type { MatchRule, Mention } from './mention'
import type { NameIndex } from './name-index'
import { type Resolved, resolve } from './resolve'
import { scan } from './scan'
import type { Spot } from './spot'

export interface MatchOptions {
  decisions?: ReaderDecisions
}

export interface MatchInput {
  /** Supports ambiguous names; no span lies in it. */
  title: string
  text: string
  /** BCP 47 tag, empty when unknown. */
  lang: string
}

/** Names of the index in the text, in order, never overlapping. Offsets are UTF-16 code units into `input.text`. */
export const matchText = (
  index: NameIndex,
  input: MatchInput,
  options: MatchOptions = {},
): Mention[] => {
  const { text, lang, title } = input
  const hits = scan(index, text)
  if (hits.length === 0) return []
  const resolved = resolve(
    index,
    { text, lang, hits },
    { text: title, hits: scan(index, title) },
    options.decisions ?? {},
  )
  return resolved.flatMap((found, i) => toMention(text, found, resolved[i + 1]?.spot.start))
}

const POSSESSIVE = /^'s?(?![\p{L}\p{N}])/u
const ELISION = /\p{L}'$/u
const HYPHEN_BEFORE = /[\p{L}\p{N}]-$/u
const HYPHEN_AFTER = /^-\p{L}/u

/** How the surface came about: the name's own rule, unless the text adds to it. */
const ruleOf = ({ hit, before, after }: Spot): MatchRule => {
  if (hit.ending === 's') return 'genitive'
  if (hit.ending === 'er') return 'adjective'
  const own = hit.entry.rule
  if (own !== 'name' && own !== 'alias') return own
  if (POSSESSIVE.test(after)) return 'possessive'
  if (ELISION.test(before)) return 'elision'
  return HYPHEN_AFTER.test(after) || HYPHEN_BEFORE.test(before) ? 'compound' : own
}

/** A company's span takes in the legal form that follows, where the catalogue's name has none. */
const endOf = ({ hit, record, end, after }: Spot, next: number | undefined): number => {
  if (record?.kind !== 'company' || hit.ending !== '') return end
  if (withoutLegalForm(hit.entry.text) !== null) return end
  const extended = end + legalFormAfter(after)
  return next !== undefined && extended > next ? end : extended
}

const toMention = (
  text: string,
  { spot, alternatives }: Resolved,
  next: number | undefined,
): Mention[] => {
  const { record, start, hit } = spot
  if (record === null) return []
  const end = endOf(spot, next)
  return [
    {
      start,
      end,
      surface: text.slice(start, end),
      kind: record.kind,
      recordId: record.id,
      name: record.name,
      alternatives,
      via: { alias: hit.entry.source ?? hit.entry.text, rule: ruleOf(spot) },
    },
  ]
}
