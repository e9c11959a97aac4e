/** Years that one interval is listed under at most; a longer one counts from its beginning. */
const MOST_YEARS = 12

const DAY = /^(\d{3}[\dX])(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/

/** The two ends of an EDTF interval; a date is both ends of itself. `..` is an open end. */
const ends = (edtf: string): [string, string] => {
  const [from = '', to = from] = edtf.split('/', 2)
  return [from, to]
}

/**
 * The years an EDTF date is listed under, as four digits: one for a date, each year of an interval, none where the
 * date does not know its year (`XXXX-05-18`, `202X`). An interval with one open end stands under the end it has.
 */
export const edtfYears = (edtf: string): string[] => {
  const [first, last] = ends(edtf).map((end) => /^\d{4}/.exec(end)?.[0])
  const from = Number(first ?? last)
  const to = Number(last ?? first)
  if (Number.isNaN(from)) return []
  const count = Math.min(Math.max(to - from, 0) + 1, MOST_YEARS)
  return Array.from({ length: count }, (_, step) => String(from + step).padStart(4, '0'))
}

/**
 * A key that sorts EDTF dates by time: unknown parts count as their earliest value, so `2023` stands before `2023-02`;
 * an interval sorts by its beginning, or by its end where the beginning is open. Undefined without a year.
 */
export const edtfSortKey = (edtf: string): number | undefined => {
  const match = ends(edtf)
    .map((end) => DAY.exec(end))
    .find(Boolean)
  if (!match) return undefined
  const part = (text: string | undefined): number =>
    text === undefined || text === 'XX' ? 0 : Number(text)
  const year = Number((match[1] ?? '').replace('X', '0'))
  return year * 10_000 + part(match[2]) * 100 + part(match[3])
}
