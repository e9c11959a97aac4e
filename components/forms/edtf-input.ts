import edtf from 'edtf'

/** Notations of a whole date, each with the places of year, month and day in it. */
const DAYS: { pattern: RegExp; order: [number, number, number] }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: [1, 2, 3] },
  { pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, order: [3, 2, 1] },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, order: [1, 2, 3] },
]
const MONTHS: { pattern: RegExp; order: [number, number] }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})$/, order: [1, 2] },
  { pattern: /^(\d{1,2})[./](\d{4})$/, order: [2, 1] },
  { pattern: /^(\d{4})年(\d{1,2})月$/, order: [1, 2] },
]
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

const two = (text: string): string => text.padStart(2, '0')

const inRange = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31

const slashed = (text: string, monthFirst: boolean): string | undefined => {
  const match = SLASHED.exec(text)
  if (!match) return undefined
  const [, first = '', second = '', year = ''] = match
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return inRange(Number(month), Number(day)) ? `${year}-${two(month)}-${two(day)}` : undefined
}

/**
 * Turns a date as readers type it (`20.6.2024`, `2024年6月20日`, `06/2024`) into EDTF. `locale` (BCP 47) decides
 * whether `6/7/2024` starts with the month: it does in the United States. What it does not know comes back trimmed,
 * for the schema to judge; an EDTF date stays as it is.
 */
export const toEdtf = (typed: string, locale: string): string => {
  const text = typed.trim()
  for (const { pattern, order } of DAYS) {
    const match = pattern.exec(text)
    const [year, month, day] = order.map((place) => match?.[place] ?? '')
    if (year && month && day) return `${year}-${two(month)}-${two(day)}`
  }
  for (const { pattern, order } of MONTHS) {
    const match = pattern.exec(text)
    const [year, month] = order.map((place) => match?.[place] ?? '')
    if (year && month) return `${year}-${two(month)}`
  }
  const year = /^(\d{4})年$/.exec(text)?.[1]
  return slashed(text, locale === 'en-US' || locale === 'en') ?? year ?? text
}

/**
 * Whether a text is EDTF and its days exist: the library moves a day that does not (29 February 2023) to the next one,
 * and refuses an interval that ends before it begins. A day without a year is judged in a leap year.
 */
export const isRealEdtf = (text: string): boolean => {
  const dated = text.replaceAll('XXXX', '2024')
  try {
    return edtf(dated).edtf === dated
  } catch {
    return false
  }
}
