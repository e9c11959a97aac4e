/** Why two rows of one table may be the same. Names and addresses as the rows hold them; `share` is 0–1. */
export type PairReason =
  | {
      code: 'same-name' | 'legal-form' | 'pinyin' | 'sound' | 'words' | 'spelling'
      a: string
      b: string
    }
  | { code: 'wikidata' | 'geonames' | 'website' | 'title' | 'address'; value: string }
  | { code: 'near' | 'seat' }
  | { code: 'parties' | 'place'; ids: string[] }
  | { code: 'date'; edtf: string }
  | { code: 'type' }
  | { code: 'text'; share: number }

export type PairTable = 'companies' | 'cities' | 'agreements' | 'articles'

/** Two rows that may be one; `ids` in their order, so that a pair has one form. */
export interface DuplicatePair {
  table: PairTable
  ids: [string, string]
  /** 0–1. */
  score: number
  reasons: PairReason[]
}

/** Less than this is not shown. */
export const PAIR_THRESHOLD = 0.6

/** How sure several independent hints make it: the chance that not all of them are wrong. */
export const together = (scores: readonly number[]): number =>
  1 - scores.reduce((rest, score) => rest * (1 - score), 1)

export const pairOf = (
  table: PairTable,
  a: string,
  b: string,
  score: number,
  reasons: PairReason[],
): DuplicatePair => ({
  table,
  ids: a < b ? [a, b] : [b, a],
  score: Math.round(Math.min(1, score) * 100) / 100,
  reasons,
})

/** The surest first; equal ones in the order of their ids, so that a list never jumps. */
export const bySureness = (pairs: DuplicatePair[]): DuplicatePair[] =>
  pairs.sort((x, y) => y.score - x.score || (x.ids.join() < y.ids.join() ? -1 : 1))
