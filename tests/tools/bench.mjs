import { fileURLToPath } from 'node:url'
import { findChromium } from './browsers.mjs'
import { run } from './say.mjs'
import { ensurePackages } from './setup.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
ensurePackages()

const args = process.argv.slice(2)
const matcherOnly = args.includes('--matcher')
const chromium = matcherOnly ? undefined : await findChromium()
if (!matcherOnly && !chromium) process.exit(1)
if (!matcherOnly && !run('npx', ['wxt', 'build', '--mode', 'e2e'])) process.exit(1)
process.exit(
  run(
    'npx',
    ['tsx', 'tests/bench/main.ts', ...args],
    chromium ? { PACTLIGHT_CHROMIUM: chromium } : {},
  )
    ? 0
    : 1,
)
