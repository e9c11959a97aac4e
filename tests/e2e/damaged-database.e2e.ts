import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { storedRows } from '../support/stored-rows'

/** Database files that a crash or a bad disk has damaged: the reader is told, nothing looks like a first start. */

/** Makes a profile with the starting catalogue, lets `damage` at its database's folder, and starts it again. */
const startDamaged = async (damage: (folder: string) => void) => {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-damaged-'))
  const first = await launchChromium({ profile })
  const page = await first.context.newPage()
  await page.goto(first.url('options.html'))
  await expect.poll(async () => (await storedRows(page, 'companies')).length).toBeGreaterThan(0)
  const canary = () =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('canary')))
  await expect.poll(canary).toContain('writes')
  await first.close()
  damage(join(profile, 'Default/IndexedDB', `chrome-extension_${first.id}_0.indexeddb.leveldb`))
  const extension = await launchChromium({ profile })
  return {
    extension,
    end: async () => {
      await extension.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const garbage = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    writeFileSync(file, Buffer.alloc(Math.max(64, readFileSync(file).length), 0x5a))
  }
}

const cutLog = (folder: string): void => {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))
  expect(logs).not.toEqual([])
  for (const name of logs) truncateSync(join(folder, name), statSync(join(folder, name)).size / 2)
}

const fileInstead = (folder: string): void => {
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'not a folder')
}

for (const { name, damage, title } of [
  { name: 'garbage files', damage: garbage, title: 'Some of your data are missing' },
  { name: 'a truncated log', damage: cutLog, title: 'Some of your data are missing' },
  {
    name: 'a database that cannot be opened',
    damage: fileInstead,
    title: 'The catalogue cannot be opened',
  },
]) {
  test(`${name}: options, popup and panel say so and save nothing`, async () => {
    const { extension, end } = await startDamaged(damage)
    const options = await extension.context.newPage()
    await options.goto(extension.url('options.html'))
    await expect(options.getByRole('heading', { name: title })).toBeVisible()
    await expect(options.getByRole('tab')).toHaveCount(0)
    for (const screen of ['popup.html', 'sidepanel.html']) {
      const page = await extension.context.newPage()
      await page.goto(extension.url(screen))
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Save article' })).toHaveCount(0)
      const opened = extension.context.waitForEvent('page')
      await page.getByRole('button', { name: 'Open the catalogue page' }).click()
      await expect((await opened).getByRole('heading', { name: title })).toBeVisible()
    }
    expect(extension.context.pages().some((page) => page.url().endsWith('welcome.html'))).toBe(
      false,
    )
    await end()
  })
}
