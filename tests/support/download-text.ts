import type { Page } from 'playwright'

/** The text of the file that `start` makes a page download. */
export const downloadText = async (page: Page, start: () => Promise<void>): Promise<string> => {
  const waiting = page.waitForEvent('download')
  await start()
  const chunks: Buffer[] = []
  for await (const chunk of await (await waiting).createReadStream())
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
