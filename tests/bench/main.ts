import { parseArgs } from 'node:util'
import { benchFullText } from './full-text'
import { benchMatcher } from './matcher'
import type { Measured } from './page'

const PARTS = ['matcher', 'full-text', 'page', 'options', 'exchange'] as const

const { values } = parseArgs({
  options: {
    /** Only these parts; all of them unless told. Page, options and exchange need the end-to-end build. */
    part: { type: 'string', multiple: true, default: [...PARTS] },
    /** Only what needs no build: matcher and full-text. */
    matcher: { type: 'boolean', default: false },
    /** Without the peers, which take minutes at 100,000 names. */
    quick: { type: 'boolean', default: false },
    /** Largest catalogue. */
    most: { type: 'string', default: '100000' },
  },
})

const parts = new Set(values.matcher ? ['matcher', 'full-text'] : values.part)
for (const part of parts)
  if (!PARTS.some((known) => known === part))
    throw new Error(`no part ${part}: ${PARTS.join(', ')}`)
const most = Number(values.most)

const rounded = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(2)) : value,
    ]),
  )

const table = (rows: readonly object[]): void => {
  if (rows.length > 0) console.table(rows.map(rounded))
}

const matcher = parts.has('matcher') ? await benchMatcher(values.quick, most) : undefined
if (matcher) {
  console.log(
    `machine noise (90th percentile of the bare loop / minimum): ${matcher.noise.toFixed(2)}`,
  )
  table(matcher.rows)
  table(matcher.indexes)
  table(matcher.aims)
}

const fullText = parts.has('full-text') ? benchFullText(values.quick ? 1000 : 10_000) : []
table(fullText)

const page: Measured[] = []
if (parts.has('page')) {
  page.push(...(await (await import('./page')).benchPage()))
  page.push(...(await (await import('./popup')).benchPopup()))
  table(page)
}
if (parts.has('options')) {
  const { benchOptions, optionsGrowth } = await import('./options')
  const options = await benchOptions(most)
  page.push(...options)
  table(options)
  table(optionsGrowth(options))
}
const exchange = parts.has('exchange') ? await (await import('./exchange')).benchExchange(most) : []
table(exchange)

console.log(JSON.stringify({ ...matcher, fullText, page, exchange }))
