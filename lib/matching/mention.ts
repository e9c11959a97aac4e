import type { RecordKind } from '@/lib/catalogue/record-kind'

/** How a surface form came from a catalogue name. */
export type MatchRule =
  | 'name'
  | 'alias'
  | 'genitive'
  | 'adjective'
  | 'possessive'
  | 'elision'
  | 'compound'
  | 'transcription'
  | 'legal-form'
  | 'initials'
  | 'trigger'

/** A span of the article's text that names a record. */
export interface Mention {
  /** UTF-16 code units into the article's text, end exclusive. */
  start: number
  end: number
  /** `text.slice(start, end)`. */
  surface: string
  kind: RecordKind
  recordId: string
  /** Canonical name of the record. */
  name: string
  /** Other records that the surface could mean, best first. */
  alternatives: string[]
  /** The catalogue name it matched through, and the rule that formed the surface. */
  via: { alias: string; rule: MatchRule }
}
