import { fileURLToPath } from 'node:url'
import { run } from './say.mjs'
import { ensurePackages } from './setup.mjs'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
ensurePackages()

const args = process.argv.slice(2)
const matcherOnly = args.includes('--matcher')
if (!matcherOnly && !run('npx', ['wxt', 'build', '--mode', 'e2e'])) process.exit(1)
process.exit(run('npx', ['tsx', 'tests/bench/main.ts', ...args]) ? 0 : 1)
