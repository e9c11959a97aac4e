import { existsSync, statSync } from 'node:fs'
import { run, say } from './say.mjs'

const root = new URL('../../', import.meta.url)
const lock = new URL('package-lock.json', root)
const installed = new URL('node_modules/.package-lock.json', root)

/** Installs the packages of the lock file unless node_modules already holds them. */
export const ensurePackages = () => {
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
  const prepared = existsSync(new URL('.wxt/wxt.d.ts', root))
  if (fresh && prepared) return
  if (!fresh) {
    say('installing packages (npm ci)')
    if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
      say('npm ci failed; check the network and run this command again')
      process.exit(1)
    }
  } else if (!run('npx', ['wxt', 'prepare'])) process.exit(1)
}
