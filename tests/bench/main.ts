import { parseArgs } from 'node:util'
import { benchFullText } from './full-text'
import { benchMatcher } from './matcher'
import type { Measured } from './page'

const { values } = parseArgs({
  options: {
    /** Only the matcher; the page part needs Chromium and the end-to-end build. */
    matcher: { type: 'boolean', default: false },
    /** Without the peers, which take minutes at 100,000 names. */
    quick: { type: 'boolean', default: false },
    /** Largest catalogue. */
    most: { type: 'string', default: '100000' },
  },
})

const rounded = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(2)) : value,
    ]),
  )

const matcher = benchMatcher(values.quick, Number(values.most))
console.log(
  `machine noise (90th percentile of the bare loop / minimum): ${matcher.noise.toFixed(2)}`,
)
console.table(matcher.rows.map(rounded))
console.table(matcher.indexes.map(rounded))
console.table(matcher.aims.map(rounded))

console.table(benchFullText(values.quick ? 1000 : 10_000).map(rounded))

const page: Measured[] = values.matcher
  ? []
  : [
      ...(await (await import('./page')).benchPage()),
      ...(await (await import('./popup')).benchPopup()),
    ]
if (!values.matcher) {
  const { benchOptions, optionsGrowth } = await import('./options')
  const options = await benchOptions(Number(values.most))
  page.push(...options)
  console.table(page.map(rounded))
  console.table(optionsGrowth(options).map(rounded))
}

console.log(JSON.stringify({ ...matcher, page }))
