import type { Agreement } from '@/lib/catalogue/agreement'
import type { FoundDate } from '@/lib/drafting/find-dates'

/** The parts an EDTF date states; `XXXX` and `XX` leave a part out. */
export const edtfParts = (edtf: string): { year?: number; month?: number; day?: number } => {
  const [year, month, day] = edtf
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number)
  return {
    ...(year === undefined || Number.isNaN(year) ? {} : { year }),
    ...(month === undefined || Number.isNaN(month) ? {} : { month }),
    ...(day === undefined || Number.isNaN(day) ? {} : { day }),
  }
}

const PARTS = ['year', 'month', 'day'] as const

const DAY_MS = 86_400_000
/** Accounts of one event give its day, that of the release or that of print: so many days apart they do not contradict. */
const SAME_EVENT_DAYS = 3

const daysSinceEpoch = ({ year, month, day }: ReturnType<typeof edtfParts>): number =>
  year === undefined || month === undefined || day === undefined
    ? Number.NaN
    : Date.UTC(year, month - 1, day) / DAY_MS

/** Never when one of them leaves a part out. */
const isSameEvent = (a: ReturnType<typeof edtfParts>, b: ReturnType<typeof edtfParts>): boolean =>
  Math.abs(daysSinceEpoch(a) - daysSinceEpoch(b)) <= SAME_EVENT_DAYS

/**
 * How dates near a cue fit what is known of an agreement: `match` with the date that agrees in every part both state,
 * `conflict` where each dated mention disagrees by more than a few days, null where nothing tells either way.
 */
export const dateFit = (
  agreement: Agreement,
  dates: readonly FoundDate[],
): { fit: 'match'; date: FoundDate; edtf: string } | { fit: 'conflict' } | null => {
  const known = [agreement.signedOn, agreement.announcedOn, agreement.effectiveFrom].flatMap(
    (date) => (date ? [date.edtf] : []),
  )
  let conflicts = 0
  for (const edtf of known) {
    const parts = edtfParts(edtf)
    for (const date of dates) {
      const shared = PARTS.filter((part) => parts[part] !== undefined && date[part] !== undefined)
      if (shared.length === 0) continue
      if (shared.every((part) => parts[part] === date[part])) return { fit: 'match', date, edtf }
      if (!isSameEvent(parts, date)) conflicts++
    }
  }
  return conflicts > 0 ? { fit: 'conflict' } : null
}
