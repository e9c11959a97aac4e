import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say } from './say.mjs'

/** Branded Chrome is left out on purpose: from version 137 on it ignores --load-extension. */
const CHROMIUM = {
  env: 'PACTLIGHT_CHROMIUM',
  names: ['chromium', 'chromium-browser'],
  paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  debian: ['chromium', 'fonts-noto-cjk'],
}

const FIREFOX = {
  env: 'PACTLIGHT_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: ['firefox-esr'],
}

const onPath = (names) => {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name)
      if (existsSync(file)) return file
    }
}

const playwrightChromium = async () => {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return file && existsSync(file) ? file : undefined
}

const installDebianPackages = (packages) => {
  if (process.platform !== 'linux' || !onPath(['apt-get'])) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  say(`installing Debian's ${packages.join(', ')}`)
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

const found = (file, how) => {
  say(`using ${file} (${how})`)
  return file
}

const locate = (browser) => {
  const named = process.env[browser.env]
  if (named && existsSync(named)) return [named, browser.env]
  if (named) say(`${browser.env} names ${named}, which does not exist; looking elsewhere`)
  const system = onPath(browser.names) ?? browser.paths.find((path) => existsSync(path))
  return system ? [system, 'installed on this system'] : undefined
}

/** A Chromium that loads unpacked extensions: named by PACTLIGHT_CHROMIUM, the system's, Playwright's, or Debian's package. */
export const findChromium = async () => {
  const here = locate(CHROMIUM)
  if (here) return found(...here)
  const bundled = await playwrightChromium()
  if (bundled) return found(bundled, "Playwright's")
  if (installDebianPackages(CHROMIUM.debian)) {
    const now = onPath(CHROMIUM.names)
    if (now) return found(now, "Debian's package")
  }
  say('no Chromium here; asking Playwright to download one')
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const now = await playwrightChromium()
    if (now) return found(now, "Playwright's")
  }
  say('no Chromium found. Install one and name it: PACTLIGHT_CHROMIUM=/path/to/chromium')
}

/** A Firefox for the end-to-end tests: named by PACTLIGHT_FIREFOX, the system's, or Debian's package. */
export const findFirefox = () => {
  const here = locate(FIREFOX)
  if (here) return found(...here)
  if (installDebianPackages(FIREFOX.debian)) {
    const now = onPath(FIREFOX.names)
    if (now) return found(now, "Debian's package")
  }
  say('no Firefox found. Install one and name it: PACTLIGHT_FIREFOX=/path/to/firefox')
}
