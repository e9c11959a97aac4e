import { browser } from 'wxt/browser'

/** Something that was done once since the browser started or the extension was updated, whichever worker did it. */
export const sessionFlag = (name: string): { isSet(): Promise<boolean>; set(): Promise<void> } => {
  const key = `flag:${name}`
  return {
    isSet: async () => (await browser.storage.session.get(key))[key] === true,
    set: () => browser.storage.session.set({ [key]: true }),
  }
}
