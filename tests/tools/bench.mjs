import { fileURLToPath } from 'node:url'
import { findChromium } from './browsers.mjs'
import { run } from './say.mjs'
import { ensurePackages } from './setup.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
ensurePackages()

const args = process.argv.slice(2)
/** Parts that need no build of the extension. */
const WITHOUT_BUILD = ['matcher', 'full-text']
const parts = args.flatMap((arg, at) => (arg === '--part' ? [args[at + 1]] : []))
const needsBuild =
  !args.includes('--matcher') &&
  (parts.length === 0 || parts.some((part) => !WITHOUT_BUILD.includes(part)))
const chromium = await findChromium()
if (!chromium) process.exit(1)
if (needsBuild && !run('npx', ['wxt', 'build', '--mode', 'e2e'])) process.exit(1)
process.exit(
  run('npx', ['tsx', 'tests/bench/main.ts', ...args], { PACTLIGHT_CHROMIUM: chromium }) ? 0 : 1,
)
