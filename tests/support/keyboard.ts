import type { Locator, Page } from 'playwright'

/** One key, as a reader without a mouse presses it. */
export const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key)

/** Longer than any screen has stops. */
const MOST = 150

/** Presses the key until the focus stands on this element. */
export const pressUntil = async (page: Page, key: string, target: Locator): Promise<void> => {
  await target.waitFor()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < MOST; presses++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never reached ${target}`)
}
