import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, findFirefox } from './browsers.mjs'
import { run, say } from './say.mjs'
import { ensurePackages } from './setup.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
const reports = join('.output', 'reports')

const vitest = (project) => {
  const file = join(reports, `${project}.json`)
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const done = run('npx', args)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'))
  const failed = numFailedTests || (done ? 0 : 1)
  return { passed: numPassedTests, failed, skipped: numPendingTests }
}

const playwright = () => {
  const file = join(reports, 'e2e.json')
  const done = run('npx', ['playwright', 'test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats
  if (flaky > 0) say(`${flaky} end-to-end tests passed only at the second try`)
  return { passed: expected + flaky, failed: unexpected || (done ? 0 : 1), skipped }
}

const check =
  (...command) =>
  () =>
    run('npx', command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

const STEPS = [
  ['lint', check('biome', 'ci', '--error-on-warnings', '.')],
  ['types', check('tsc', '--noEmit')],
  ['unused code', check('knip')],
  ['unit', () => vitest('unit')],
  ['build: Chromium', check('wxt', 'build')],
  ['build: Edge', check('wxt', 'build', '-b', 'edge')],
  ['build: Firefox', check('wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e')],
  ['build: end-to-end', check('wxt', 'build', '--mode', 'e2e')],
  ['size', check('size-limit')],
  ['browser', () => vitest('browser')],
  ['end-to-end', playwright],
]

ensurePackages()
const chromium = await findChromium()
const firefox = findFirefox()
if (!chromium || !firefox) process.exit(1)
process.env.PACTLIGHT_CHROMIUM = chromium
process.env.PACTLIGHT_FIREFOX = firefox
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const wanted = process.argv.slice(2)
const rows = []
for (const [name, step] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  say(name)
  const begun = Date.now()
  const counts = { skipped: 0, ...step() }
  rows.push({ name, ...counts, seconds: Math.round((Date.now() - begun) / 1000) })
}

console.log('')
for (const row of rows)
  console.log(
    `${row.failed ? '✗' : '✓'} ${row.name.padEnd(20)} ${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(4)} failed ${String(row.seconds).padStart(5)} s`,
  )
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
const skipped = sum('skipped')
console.log(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
)
process.exit(sum('failed') === 0 ? 0 : 1)
