import { AGREEMENT_STATUSES, type Agreement, type AgreementStatus } from '@/lib/catalogue/agreement'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import { edtfYears } from '@/lib/catalogue/view/edtf-key'

/** What the agreements of a chart are counted by. */
export const CHART_BASES = ['year', 'type', 'topic'] as const
export type ChartBase = (typeof CHART_BASES)[number]

export interface CountGroup {
  /** The values of the facet it stands for: one, or the years of a stretch. */
  values: readonly string[]
  total: number
  byStatus: Readonly<Record<AgreementStatus, number>>
}

export interface AgreementCounts {
  /** Years in their order, those without agreements included; else the most frequent first. */
  groups: readonly CountGroup[]
  /** Agreements that say nothing about it. */
  none: number
}

/** More columns than this are drawn as stretches of several years. */
const MOST_COLUMNS = 60
const STEPS = [5, 10, 25, 50, 100, 500]

const valuesOf = (agreement: Agreement, base: ChartBase): readonly string[] => {
  if (base === 'type') return [agreement.type]
  if (base === 'topic') return [...new Set(agreement.topics)]
  const date = mainDate(agreement)
  return date === undefined ? [] : edtfYears(date)
}

const noCounts = (): Record<AgreementStatus, number> => ({
  signed: 0,
  'in-operation': 0,
  announced: 0,
  planned: 0,
  reported: 0,
  ended: 0,
})

/** Agreements by year, type or topic, and in each by status. One with several topics or years counts in each. */
export const countAgreements = (
  agreements: readonly Agreement[],
  base: ChartBase,
): AgreementCounts => {
  const found = new Map<string, { total: number; byStatus: Record<AgreementStatus, number> }>()
  let none = 0
  for (const agreement of agreements) {
    const values = valuesOf(agreement, base)
    if (values.length === 0) none++
    for (const value of values) {
      const group = found.get(value) ?? { total: 0, byStatus: noCounts() }
      group.total++
      group.byStatus[agreement.status]++
      found.set(value, group)
    }
  }
  if (base === 'year') return { groups: yearGroups(found), none }
  const groups = [...found]
    .map(([value, group]) => ({ values: [value], ...group }))
    .sort((a, b) => b.total - a.total || ((a.values[0] ?? '') < (b.values[0] ?? '') ? -1 : 1))
  return { groups, none }
}

const yearGroups = (
  found: ReadonlyMap<string, { total: number; byStatus: Record<AgreementStatus, number> }>,
): CountGroup[] => {
  const known = [...found.keys()].map(Number).sort((a, b) => a - b)
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined) return []
  const span = last - first + 1
  const step =
    span <= MOST_COLUMNS ? 1 : (STEPS.find((years) => span / years <= MOST_COLUMNS) ?? 1000)
  const groups: CountGroup[] = []
  for (let start = Math.floor(first / step) * step; start <= last; start += step) {
    const values = Array.from({ length: step }, (_, at) => String(start + at).padStart(4, '0'))
    const byStatus = noCounts()
    let total = 0
    for (const value of values) {
      const group = found.get(value)
      if (!group) continue
      total += group.total
      for (const status of AGREEMENT_STATUSES) byStatus[status] += group.byStatus[status]
    }
    groups.push({ values, total, byStatus })
  }
  return groups
}
