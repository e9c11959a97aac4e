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
    // Not npm ci: it refuses a lock file made where a registry has no packages for other platforms.
    say('installing packages (npm install)')
    if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])) {
      say('npm install failed; check the network and run this command again')
      process.exit(1)
    }
  } else if (!run('npx', ['wxt', 'prepare'])) process.exit(1)
}
