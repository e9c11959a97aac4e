import type { AgreementType } from '@/lib/catalogue/agreement'
import type { CueAct, Lexicon } from './lexicon/lexicon'

/** What one group of a combined expression stands for. */
export type CueLabel =
  | { kind: 'noun'; type: AgreementType }
  | { kind: 'foreign' }
  | { kind: 'verb'; act: CueAct }

/** One expression with a capture group per label: the group that took part says which label was met. */
export interface LabelledExpression {
  expression: RegExp
  labels: readonly CueLabel[]
}

export type SignalName =
  | 'negation'
  | 'intent'
  | 'history'
  | 'rumour'
  | 'visit'
  | 'hypothetical'
  | 'ownCity'
  | 'cityGovernment'
  | 'bothParties'
  | 'ownCompany'
  | 'witness'
  | 'subordinate'

export interface CompiledLexicon {
  lang: Lexicon['lang']
  nouns: LabelledExpression
  verbs: LabelledExpression
  signals: Record<SignalName, RegExp>
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿœŒ0-9'
const SIGNALS: readonly SignalName[] = [
  'negation',
  'intent',
  'history',
  'rumour',
  'visit',
  'hypothetical',
  'ownCity',
  'cityGovernment',
  'bothParties',
  'ownCompany',
  'witness',
  'subordinate',
]

/** Turns an entry's shorthand (`~`, blank, `\w`) into a regular expression. */
const expand = (entry: string): string =>
  entry
    .replaceAll('~', `[${LETTER}]*`)
    .replaceAll('\\w', `[${LETTER}-]`)
    .replaceAll('[ -]', '[\\s-]')
    .replaceAll(' ', '[ \\u00a0\\n]+')

const source = (entries: readonly string[], spaced: boolean): string => {
  const joined = entries.map((entry) => (spaced ? expand(entry) : entry)).join('|')
  return joined === '' ? '(?!)' : joined
}

const bounded = (inner: string, spaced: boolean): RegExp =>
  spaced ? new RegExp(`(?<![${LETTER}])(?:${inner})(?![${LETTER}])`, 'gi') : new RegExp(inner, 'g')

const labelled = (
  parts: readonly (readonly [CueLabel, readonly string[]])[],
  spaced: boolean,
): LabelledExpression => ({
  labels: parts.map(([label]) => label),
  expression: bounded(parts.map(([, entries]) => `(${source(entries, spaced)})`).join('|'), spaced),
})

const entriesOf = <Key extends string>(record: Partial<Record<Key, readonly string[]>>) =>
  Object.entries(record) as [Key, readonly string[]][]

/** Compiles a lexicon's entries into one expression a category. Call once a language and keep the result. */
export const compileLexicon = (lexicon: Lexicon): CompiledLexicon => {
  const spaced = lexicon.lang !== 'zh'
  const nouns = entriesOf(lexicon.nouns).map(
    ([type, entries]) => [{ kind: 'noun', type } as const, entries] as const,
  )
  const verbs = entriesOf(lexicon.verbs).map(
    ([act, entries]) => [{ kind: 'verb', act } as const, entries] as const,
  )
  const signals = Object.fromEntries(
    SIGNALS.map((name) => [name, bounded(source(lexicon[name], spaced), spaced)]),
  ) as Record<SignalName, RegExp>
  return {
    lang: lexicon.lang,
    nouns: labelled([[{ kind: 'foreign' }, lexicon.foreign], ...nouns], spaced),
    verbs: labelled(verbs, spaced),
    signals,
  }
}
