import type { Hit } from './hit'
import type { IndexedRecord } from './indexed-record'
import { simplified } from './simplified'

/** A hit with what judging it needs. */
export interface Spot {
  hit: Hit
  /** Null for a competitor. */
  record: IndexedRecord | null
  /** The span a mention would have, ending included. UTF-16 code units. */
  start: number
  end: number
  surface: string
  /** The line around the span, at most `REACH` code units each way; around Chinese names in simplified characters. */
  before: string
  after: string
}

const REACH = 96

const LINE_BREAK = /[\n\r\u2028\u2029]/

const lineBefore = (text: string, start: number): string => {
  const reach = text.slice(Math.max(0, start - REACH), start)
  return reach.split(LINE_BREAK).at(-1) ?? ''
}

const lineAfter = (text: string, end: number): string =>
  text.slice(end, end + REACH).split(LINE_BREAK, 1)[0] ?? ''

/** Blanks of every kind read as one blank, apostrophes as one sign; invisible characters go. */
const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[’ʼ‘]/g, "'")

export const makeSpot = (text: string, hit: Hit, record: IndexedRecord | null): Spot => {
  const end = hit.end + hit.ending.length
  const surface = text.slice(hit.start, end)
  const read = isHan(surface) ? simplified : (line: string) => line
  return {
    hit,
    record,
    start: hit.start,
    end,
    surface,
    before: read(plain(lineBefore(text, hit.start))),
    after: read(plain(lineAfter(text, end))),
  }
}

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
