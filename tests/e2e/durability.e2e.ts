import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { exportCatalogue, saveArticle, switchOn } from '../support/reader'

/** Never lose: what stays after the worker or the whole browser dies at the worst moment. */

const articlesOf = (file: string): { url?: string; text?: string }[] => {
  const { articles } = JSON.parse(file) as { articles: { url?: string; text?: string }[] }
  return articles
}

test('the worker killed while saving leaves one article, and a second click makes no double', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/de/`)
  const popup = await switchOn(extension, page)
  const save = popup.getByRole('button', { name: 'Save article' })
  await expect(save).toBeEnabled()
  const cdp = await extension.context.newCDPSession(popup)
  await cdp.send('ServiceWorker.enable')
  await Promise.all([save.click(), cdp.send('ServiceWorker.stopAllWorkers')])
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await popup.reload()
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  const saved = articlesOf(await exportCatalogue(extension)).filter(({ url }) =>
    url?.includes('/de/'),
  )
  expect(saved).toHaveLength(1)
})

test('the browser killed right after "Saved" keeps the article', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-kill-'))
  try {
    const first = await launchChromium({ profile })
    const page = await first.context.newPage()
    await page.goto(`${site.origin}/it/`)
    await saveArticle(await switchOn(first, page))
    await first.kill()
    const second = await launchChromium({ profile })
    const saved = articlesOf(await exportCatalogue(second)).filter(({ url }) =>
      url?.includes('/it/'),
    )
    expect(saved).toHaveLength(1)
    expect(saved[0]?.text?.length).toBeGreaterThan(500)
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})
