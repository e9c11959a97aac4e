import type { AgreementStatus, AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from './article-cues'
import type { Entity } from './entity'
import type { Cue } from './find-cues'
import type { Span } from './sentences'

/** A sentence that reports an agreement, before its fields are read. */
export interface AgreementEvent {
  sentence: CuedSentence
  /** The part of the sentence that is about this agreement, where the sentence tells several. */
  focus?: Span
  noun: Cue | null
  verb: Cue
  type: AgreementType
  status: AgreementStatus
  parties: Entity[]
  /** Parties taken from elsewhere in the article because the sentence speaks of "both sides" or "the company". */
  inferred: number
  score: number
}
