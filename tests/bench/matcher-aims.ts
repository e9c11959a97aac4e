import type { IndexRow, MatcherRow } from './matcher'

/** A figure beside what it should be. */
export interface Aim {
  aim: string
  measured: number
  wanted: string
  holds: boolean
}

const most = (aim: string, measured: number | undefined, limit: number): Aim[] =>
  measured === undefined || !Number.isFinite(measured)
    ? []
    : [{ aim, measured, wanted: `≤ ${limit}`, holds: measured <= limit }]

const atLeast = (aim: string, measured: number, limit: number): Aim[] =>
  Number.isFinite(measured)
    ? [{ aim, measured, wanted: `≥ ${limit}`, holds: measured >= limit }]
    : []

const OWN = new Set(['scan', 'scan and judge', 'bare loop'])

/** The aims of `speed.md` that the rows can answer. */
export const matcherAims = (rows: readonly MatcherRow[], indexes: readonly IndexRow[]): Aim[] => {
  const ours = (script: string, names: number) =>
    rows.find((r) => r.script === script && r.names === names && r.what === 'scan')?.ratio
  const beside = (script: string) => {
    const peers = rows.filter((r) => r.script === script && r.names === 100_000 && !OWN.has(r.what))
    return Math.min(...peers.map((r) => r.ratio)) / (ours(script, 100_000) ?? 1)
  }
  // Of ratios, not of times: the machine may have run slower during one of the two.
  const growth = (ours('latin', 100_000) ?? NaN) / (ours('latin', 1000) ?? NaN)
  return [
    ...most('Latin, 10,000 names: scan / bare loop', ours('latin', 10_000), 2.5),
    ...most('Latin, 100,000 names: scan / bare loop', ours('latin', 100_000), 3.5),
    ...most('Chinese, 10,000 names: scan / bare loop', ours('han', 10_000), 5),
    ...most('Chinese, 100,000 names: scan / bare loop', ours('han', 100_000), 12),
    ...most('Latin, 1,000 → 100,000 names: growth', growth, 1.6),
    ...atLeast('Latin, 100,000 names: best peer / scan', beside('latin'), 8),
    ...atLeast('Chinese, 100,000 names: best peer / scan', beside('han'), 8),
    ...indexes
      .filter(({ names }) => names === 10_000)
      .flatMap(({ script, coldMs }) =>
        most(`${script}: first scan of 20,000 characters, ms`, coldMs, 5),
      ),
    ...indexes
      .filter(({ names }) => names === 100_000)
      .flatMap(({ script, buildToLoad, bytesPerName }) => [
        ...atLeast(`${script}: build / load`, buildToLoad, 35),
        ...most(`${script}: bytes a name`, bytesPerName, 30),
      ]),
  ]
}
