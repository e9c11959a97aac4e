import { foldForSearch } from '@/lib/catalogue/search-fold'
import { openBlocks } from './blocks'
import {
  bySureness,
  type DuplicatePair,
  PAIR_THRESHOLD,
  type PairReason,
  pairOf,
  together,
} from './duplicate-pair'
import { printShare } from './text-print'

/** What two saved articles are compared by. */
export interface ArticleProbe {
  id: string
  title: string
  siteName: string
  /** `YYYY-MM-DD…`, or empty. */
  publishedAt: string
  urlKeys: readonly string[]
  /** Addresses of which the reader said that another article stands there. */
  apartKeys: readonly string[]
  /** `textPrint` of its text. */
  print: readonly number[]
}

const MOST_A_KEY = 30
/** Sentences by which a text is looked up; sharing one of the smallest is likely when most are shared. */
const LOOKED_UP = 6
const TEXT_ENOUGH = 0.5

const keysOf = ({ title, urlKeys, print }: ArticleProbe): string[] => [
  ...urlKeys.map((key) => `u ${key}`),
  `t ${foldForSearch(title)}`,
  ...print.slice(0, LOOKED_UP).map((value) => `s ${value}`),
]

const areApart = (a: ArticleProbe, b: ArticleProbe): boolean =>
  a.urlKeys.some((key) => b.apartKeys.includes(key)) ||
  b.urlKeys.some((key) => a.apartKeys.includes(key))

const day = ({ publishedAt }: ArticleProbe): string => publishedAt.slice(0, 10)

const judge = (a: ArticleProbe, b: ArticleProbe): { score: number; reasons: PairReason[] } => {
  const reasons: PairReason[] = []
  const scores: number[] = []
  const address = a.urlKeys.find((key) => b.urlKeys.includes(key))
  if (address !== undefined) {
    reasons.push({ code: 'address', value: address })
    scores.push(0.9)
  }
  if (foldForSearch(a.title) === foldForSearch(b.title)) {
    const sameSite = a.siteName !== '' && a.siteName === b.siteName
    const otherDay = day(a) !== '' && day(b) !== '' && day(a) !== day(b)
    reasons.push({ code: 'title', value: a.title })
    // A column's headline comes back every week; on one day it is one article.
    scores.push(otherDay ? 0.2 : sameSite ? 0.7 : 0.45)
  }
  const share = printShare(a.print, b.print)
  if (share >= TEXT_ENOUGH) {
    reasons.push({ code: 'text', share: Math.round(share * 100) / 100 })
    scores.push(0.3 + 0.6 * share)
  }
  return { score: together(scores), reasons }
}

/** Saved articles that may be one: an address in common, the same headline, mostly the same sentences. */
export const duplicateArticles = (rows: readonly ArticleProbe[]): DuplicatePair[] => {
  const blocks = openBlocks(MOST_A_KEY)
  rows.forEach((row, place) => {
    for (const key of new Set(keysOf(row))) blocks.add(key, place)
  })
  const found: DuplicatePair[] = []
  for (const [x, y] of blocks.pairs()) {
    const [a, b] = [rows[x], rows[y]]
    if (!a || !b || areApart(a, b)) continue
    const { score, reasons } = judge(a, b)
    if (score >= PAIR_THRESHOLD) found.push(pairOf('articles', a.id, b.id, score, reasons))
  }
  return bySureness(found)
}
