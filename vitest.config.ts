import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const resolve = { alias: { '@': root.replace(/\/$/, ''), '#i18n': `${root}.wxt/i18n/index.ts` } }
const executablePath = process.env.PACTLIGHT_CHROMIUM

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          environment: 'node',
          // Property tests take seconds on a busy machine; the limit is there to end a test that hangs.
          testTimeout: 120_000,
        },
      },
      {
        resolve,
        // Found while a test runs, each of these would reload the page under it.
        optimizeDeps: {
          include: ['@mozilla/readability/Readability.js', '@wxt-dev/i18n', 'wxt/browser'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
