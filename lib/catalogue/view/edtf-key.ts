/** The year of an EDTF date as four digits, or undefined where the date does not know it (`XXXX-05-18`, `202X`). */
export const edtfYear = (edtf: string): string | undefined => /^\d{4}/.exec(edtf)?.[0]

/**
 * A key that sorts EDTF dates by time: unknown parts count as their earliest value, so `2023` stands before
 * `2023-02`. Undefined without a year.
 */
export const edtfSortKey = (edtf: string): number | undefined => {
  const match = /^(\d{3}[\dX])(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(edtf)
  if (!match) return undefined
  const part = (text: string | undefined): number =>
    text === undefined || text === 'XX' ? 0 : Number(text)
  const year = Number((match[1] ?? '').replace('X', '0'))
  return year * 10_000 + part(match[2]) * 100 + part(match[3])
}
