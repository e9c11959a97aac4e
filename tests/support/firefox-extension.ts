import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectMarionette, type Marionette } from './marionette'

const ADDON_ID = 'pactlight@pactlight.example'
const UUID = '6f1d3a52-9b1c-4f0e-8a4e-2f6b8d0c7e11'
const BUILD = new URL('../../.output/firefox-mv3-e2e', import.meta.url)

export interface FirefoxExtension {
  marionette: Marionette
  /** Address of one of the extension's own pages. */
  url(path: string): string
  /** Opens an address in a new tab and makes it current; gives the tab's handle. */
  openTab(address: string): Promise<string>
  switchTo(handle: string): Promise<void>
  close(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const preferences = (port: number): string =>
  Object.entries({
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.update.enabled': false,
    'browser.startup.page': 0,
    'xpinstall.signatures.required': false,
  })
    .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
    .join('\n')

const stopped = (browser: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (browser.exitCode !== null) resolve()
    else browser.once('exit', () => resolve())
  })

/** Starts a real Firefox (PACTLIGHT_FIREFOX) with the end-to-end Firefox build installed, driven through Marionette. */
export const launchFirefox = async (): Promise<FirefoxExtension> => {
  const executable = process.env.PACTLIGHT_FIREFOX ?? 'firefox-esr'
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-firefox-'))
  const port = await freePort()
  writeFileSync(join(profile, 'user.js'), preferences(port))
  const browser = spawn(
    executable,
    [
      '--marionette',
      '--headless',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1' } },
  )
  const marionette = await connectMarionette(port)
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  await marionette.send('Addon:Install', { path: fileURLToPath(BUILD), temporary: true })

  const switchTo = async (handle: string): Promise<void> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle })
  }
  return {
    marionette,
    url: (path) => `moz-extension://${UUID}/${path}`,
    switchTo,
    openTab: async (address) => {
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as {
        handle: string
      }
      await switchTo(handle)
      await marionette.send('WebDriver:Navigate', { url: address })
      return handle
    },
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      marionette.close()
      const done = stopped(browser)
      browser.kill('SIGKILL')
      await done
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
