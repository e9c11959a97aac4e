import { fileURLToPath } from 'node:url'
import { findChromium } from './browsers.mjs'
import { run, say } from './say.mjs'
import { ensurePackages } from './setup.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
ensurePackages()
const chromium = await findChromium()
if (!chromium) process.exit(1)
say('building the extension')
if (!run('npx', ['wxt', 'build', '--mode', 'e2e'])) process.exit(1)
const walked = run('npx', ['tsx', 'tests/tools/walk.ts', ...process.argv.slice(2)], {
  PACTLIGHT_CHROMIUM: chromium,
})
process.exit(walked ? 0 : 1)
