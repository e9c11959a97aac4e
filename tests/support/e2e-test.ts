import { test as base } from 'playwright/test'
import { type ChromiumExtension, type LaunchOptions, launchChromium } from './chromium-extension'
import { type PageServer, startPageServer } from './page-server'

interface Fixtures {
  launch: LaunchOptions
  extension: ChromiumExtension
  site: PageServer
}

/** Playwright's test with Pactlight in a fresh Chromium profile and a news site on loopback. */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  extension: async ({ launch }, use) => {
    const extension = await launchChromium(launch)
    await use(extension)
    await extension.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  site: async ({}, use) => {
    const site = await startPageServer()
    await use(site)
    await site.close()
  },
})

export { expect } from 'playwright/test'
