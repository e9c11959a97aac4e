import type { Page } from 'playwright'

/** The bytes of the file that `start` makes a page download. */
export const downloadBytes = async (page: Page, start: () => Promise<void>): Promise<Buffer> => {
  const waiting = page.waitForEvent('download')
  await start()
  const chunks: Buffer[] = []
  for await (const chunk of await (await waiting).createReadStream())
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The text of the file that `start` makes a page download. */
export const downloadText = async (page: Page, start: () => Promise<void>): Promise<string> =>
  (await downloadBytes(page, start)).toString('utf8')
