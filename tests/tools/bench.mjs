import { fileURLToPath } from 'node:url'
import { findChromium } from './browsers.mjs'
import { run } from './say.mjs'
import { ensurePackages } from './setup.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
ensurePackages()

const args = process.argv.slice(2)
const IN_NODE = ['matcher', 'full-text']
const parts = args.flatMap((arg, at) => (arg === '--part' ? [args[at + 1]] : []))
const nodeOnly =
  args.includes('--matcher') || (parts.length > 0 && parts.every((part) => IN_NODE.includes(part)))
const chromium = nodeOnly ? undefined : await findChromium()
if (!nodeOnly && !chromium) process.exit(1)
if (!nodeOnly && !run('npx', ['wxt', 'build', '--mode', 'e2e'])) process.exit(1)
process.exit(
  run(
    'npx',
    ['tsx', 'tests/bench/main.ts', ...args],
    chromium ? { PACTLIGHT_CHROMIUM: chromium } : {},
  )
    ? 0
    : 1,
)
