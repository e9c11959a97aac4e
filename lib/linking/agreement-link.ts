/**
 * Why an article is taken to report a known agreement. Data, not prose: each screen says it in the reader's language,
 * `eval` in English. `start`/`end` are UTF-16 code units into the article's text.
 */
export type LinkReason =
  | { code: 'parties-in-sentence'; names: string[]; cue?: string; start: number; end: number }
  | { code: 'parties-in-article'; names: string[] }
  | { code: 'cue'; cue: string; start: number; end: number }
  | { code: 'named'; name: string; start: number; end: number }
  | { code: 'place'; name: string }
  | { code: 'date'; edtf: string; start: number; end: number }
  | { code: 'topic'; topics: string[] }
  | {
      code: 'stands-for'
      name: string
      as: string
      relation: 'parent' | 'subsidiary' | 'government' | 'owner'
    }
  | { code: 'history' }

/** A known agreement that the article reports, or recalls (`recalled`: told as history, not as the news). */
export interface AgreementLink {
  recordId: string
  /** 0–1. */
  confidence: number
  recalled: boolean
  reasons: LinkReason[]
  /** The words that report it; shown as a mention of the agreement. */
  trigger: { start: number; end: number } | null
}
