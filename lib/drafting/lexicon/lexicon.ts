import type { AgreementType } from '@/lib/catalogue/agreement'

/** What a cue verb says happened. */
export type CueAct =
  | 'sign'
  | 'agree'
  | 'announce'
  | 'extend'
  | 'cooperate'
  | 'join'
  | 'open'
  | 'invest'
  | 'award'
  | 'end'

/**
 * The words by which one language reports agreements. Every entry is the source of a regular expression,
 * matched without regard to case. In alphabetic languages `~` stands for the rest of a word, a blank for any
 * white space, and an entry must start and end at a word boundary. Earlier entries and earlier keys win.
 */
export interface Lexicon {
  lang: 'de' | 'it' | 'en' | 'zh' | 'fr' | 'es'
  /** Names of agreements by type, most specific type first; `other` holds the bare words (agreement, contract). */
  nouns: Partial<Record<AgreementType, readonly string[]>>
  verbs: Partial<Record<CueAct, readonly string[]>>
  /** Words of an agreement's kind that are no partnership: wages, peace, rent, transfers of players, court. */
  foreign: readonly string[]
  negation: readonly string[]
  /** Not yet: wants to, is to, plans to. */
  intent: readonly string[]
  /** Told as past: back in, since, had already. */
  history: readonly string[]
  /** Hearsay: reportedly, is said to, in talks. */
  rumour: readonly string[]
  visit: readonly string[]
  /** Conditions and wishes: if, could, hopes to. */
  hypothetical: readonly string[]
  /** What stands for the article's own city, its government, or parties named before. */
  ownCity: readonly string[]
  cityGovernment: readonly string[]
  bothParties: readonly string[]
  ownCompany: readonly string[]
  /** Before a signatory's name or after it: signed on behalf of. */
  witness: readonly string[]
  /** The clause after these no longer names parties: that, which, in order to. */
  subordinate: readonly string[]
}
