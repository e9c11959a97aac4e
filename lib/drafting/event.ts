import type { AgreementStatus, AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from './article-cues'
import type { Entity } from './entity'
import type { Cue } from './find-cues'

/** A sentence that reports an agreement, before its fields are read. */
export interface AgreementEvent {
  sentence: CuedSentence
  noun: Cue | null
  verb: Cue
  type: AgreementType
  status: AgreementStatus
  parties: Entity[]
  /** Parties taken from elsewhere in the article because the sentence speaks of "both sides" or "the company". */
  inferred: number
  score: number
}
