import type { Agreement } from '@/lib/catalogue/agreement'

/** A company and a city that agreements bring together. */
export interface Pair {
  companyId: string
  cityId: string
  /** Agreements. */
  count: number
}

export interface CompanyCity {
  /** Most agreements first. */
  pairs: readonly Pair[]
  /** Agreements of each company and each city that stand in a pair. */
  totals: ReadonlyMap<string, number>
  /** Agreements without a company or without a place. */
  left: number
}

/** The pairs of companies among the parties and places of each agreement. */
export const companyCity = (
  agreements: readonly Agreement[],
  isCompany: (id: string) => boolean,
): CompanyCity => {
  const pairs = new Map<string, Pair>()
  const totals = new Map<string, number>()
  let left = 0
  for (const { parties, cityIds } of agreements) {
    const companies = new Set(parties.map((party) => party.recordId).filter(isCompany))
    const cities = new Set(cityIds)
    if (companies.size === 0 || cities.size === 0) {
      left++
      continue
    }
    for (const id of [...companies, ...cities]) totals.set(id, (totals.get(id) ?? 0) + 1)
    for (const companyId of companies)
      for (const cityId of cities) {
        const key = `${companyId}\n${cityId}`
        const pair = pairs.get(key)
        if (pair) pair.count++
        else pairs.set(key, { companyId, cityId, count: 1 })
      }
  }
  const together = ({ companyId, cityId }: Pair): number =>
    (totals.get(companyId) ?? 0) + (totals.get(cityId) ?? 0)
  return {
    pairs: [...pairs.values()].sort(
      (a, b) =>
        b.count - a.count ||
        together(b) - together(a) ||
        (a.companyId < b.companyId
          ? -1
          : a.companyId > b.companyId
            ? 1
            : a.cityId < b.cityId
              ? -1
              : 1),
    ),
    totals,
    left,
  }
}
