import type { RecordCounts } from './counts'
import type { EvidenceState } from './evidence-state'
import type { NameOf } from './names'

/** What a row shows beside its own record. */
export interface RowContext {
  /** The reader's language of names: `original` or a BCP 47 tag. */
  language: string
  nameOf: NameOf
  counts: RecordCounts
  /** Which kind of record an id names; without it rows have no facets of companies and cities. */
  kindOf?: ((id: string) => 'company' | 'city' | undefined) | undefined
  /** ISO 3166-1 code of a company's or city's country. */
  countryOf?: ((id: string) => string | undefined) | undefined
  /** Languages of the saved articles that report an agreement, each once. */
  languagesOf?: ((agreementId: string) => readonly string[]) | undefined
  /** Sites of these articles, each once. */
  sitesOf?: ((agreementId: string) => readonly string[]) | undefined
  /** What a record's evidence comes to; absent until the evidence is read. */
  evidenceOf?: ((id: string) => EvidenceState | undefined) | undefined
}
