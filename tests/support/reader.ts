import type { Frame, Page } from 'playwright'
import { expect } from 'playwright/test'
import type { ChromiumExtension } from './chromium-extension'

/** What a reader does, in the words of the screens; tests compose these. */

export const switchOn = async (extension: ChromiumExtension, page: Page): Promise<Page> => {
  const popup = await extension.open('popup.html', page)
  const toggle = popup.getByRole('switch', { name: 'Highlight on this site' })
  await expect(toggle).toBeVisible()
  if ((await toggle.getAttribute('aria-checked')) !== 'true') await toggle.click()
  await expect(toggle).toHaveAttribute('aria-checked', 'true')
  return popup
}

export const saveArticle = async (popup: Page): Promise<void> => {
  await popup.getByRole('button', { name: 'Save article' }).click()
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
}

/** The words that are painted now, by kind, as the page or a frame itself can see them. */
export const paintedWords = (
  page: Page | Frame,
  kind: 'company' | 'city' | 'agreement',
): Promise<string[]> =>
  page.evaluate((name) => {
    const words: string[] = []
    for (const range of CSS.highlights.get(name) ?? []) {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      words.push(live.toString())
    }
    return words
  }, `pactlight-${kind}`)

/** Exports the whole catalogue on the options page and gives the file's text. */
export const exportCatalogue = async (extension: ChromiumExtension): Promise<string> => {
  const options = await extension.context.newPage()
  await options.goto(extension.url('options.html'))
  await options.getByRole('tab', { name: 'Import and export' }).click()
  const waiting = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export', exact: true }).click()
  const stream = await (await waiting).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  await options.close()
  return Buffer.concat(chunks).toString('utf8')
}
