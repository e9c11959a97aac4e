import type { AgreementStatus, AgreementType, Amount, DateBasis } from '@/lib/catalogue/agreement'

/** Words of the article, with UTF-16 code unit offsets into its text. */
export interface Quote {
  exact: string
  start: number
  end: number
}

export interface DraftParty {
  name: string
  kind: 'company' | 'city'
  role: string
  /** Absent for an organisation that the catalogue does not know yet. */
  recordId?: string
}

/** An agreement as one article reports it, not saved yet. Weak fields stay empty; each filled one has its quote. */
export interface AgreementDraft {
  type: AgreementType
  status: AgreementStatus
  parties: DraftParty[]
  city: { name: string; recordId?: string } | null
  /** EDTF, or null where the text does not say. */
  date: string | null
  dateBasis: DateBasis | null
  amounts: Amount[]
  topics: string[]
  signatories: { name: string; role: 'signatory' | 'witness'; onBehalfOf?: string }[]
  quote: Quote
  /** 0–1. */
  confidence: number
  evidence: Partial<Record<DraftField, Quote>>
}

export type DraftField =
  | 'type'
  | 'status'
  | 'parties'
  | 'city'
  | 'date'
  | 'amounts'
  | 'topics'
  | 'signatories'
