import { expect, test } from '../support/e2e-test'
import { launchFirefox } from '../support/firefox-extension'

/** The shipped Firefox build in a real Firefox: it loads, reads, paints and saves. */

const clickByText = (text: string): string => `
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})
  if (!button) return false
  button.click()
  return true`

const clickByLabel = (start: string): string => `
  const label = ${JSON.stringify(`${start}: Go to the next mention`)}
  const button = document.querySelector('button[aria-label="' + label + '"]')
  button?.click()
  return Boolean(button)`

/** Asks for other keys, then presses them. */
const NEW_KEYS = `
  const button = document.querySelector('button[aria-label="Change the keys: Go to the next mention"]')
  if (!button) return false
  button.click()
  await new Promise(requestAnimationFrame)
  const press = { code: 'KeyJ', key: 'J', altKey: true, shiftKey: true, bubbles: true }
  button.dispatchEvent(new KeyboardEvent('keydown', press))
  return true`

test('Firefox reads, paints and saves a page', async ({ site }) => {
  // Firefox starts from nothing and shares the machine with the Chromium tests.
  test.setTimeout(180_000)
  const expectSoon = expect.configure({ timeout: 40_000 })
  const firefox = await launchFirefox()
  try {
    const { marionette } = firefox
    const article = await firefox.openTab(`${site.origin}/en/`)
    const popup = await firefox.openTab(firefox.url('popup.html'))
    const tabId = await marionette.run(
      "return (await browser.tabs.query({})).find((tab) => tab.url?.endsWith('/en/'))?.id",
    )
    expect(typeof tabId).toBe('number')
    await marionette.send('WebDriver:Navigate', { url: firefox.url(`popup.html?tabId=${tabId}`) })
    await expectSoon
      .poll(() => marionette.run("return Boolean(document.querySelector('[role=switch]'))"))
      .toBe(true)
    await marionette.run("document.querySelector('[role=switch]').click()")
    await firefox.switchTo(article)
    await expectSoon
      .poll(() => marionette.run("return CSS.highlights.get('pactlight-company')?.size ?? 0"))
      .toBeGreaterThan(0)
    await firefox.switchTo(popup)
    // A second click does no harm: the article's id is made once, and one row is expected below.
    await expectSoon
      .poll(async () => {
        const said = await marionette.run('return document.body.innerText')
        if (/\bSaved\b/.test(String(said))) return 'Saved'
        await marionette.run(clickByText('Save article'))
        return said
      })
      .toBe('Saved')
    await firefox.openTab(firefox.url('options.html'))
    await expectSoon
      .poll(() =>
        marionette.run(`
          const { version, stores } = await new Promise((resolve, reject) => {
            const open = indexedDB.open('pactlight')
            open.onerror = () => reject(open.error)
            open.onsuccess = () => {
              const request = open.result.transaction('articles').objectStore('articles').getAll()
              request.onsuccess = () => {
                open.result.close()
                resolve({ version: 1, stores: request.result })
              }
            }
          })
          return stores.filter((row) => row.url?.endsWith('/en/')).length`),
      )
      .toBe(1)

    // Firefox alone lets the page itself change the keys of commands.
    await firefox.openTab(firefox.url('options.html#/settings'))
    const keys = () =>
      marionette.run(`
        const all = await browser.commands.getAll()
        return all.find(({ name }) => name === 'next-mention')?.shortcut`)
    await expectSoon.poll(keys).toBe('Alt+Shift+Period')
    await expectSoon.poll(() => marionette.run(NEW_KEYS)).toBe(true)
    await expectSoon.poll(keys).toBe('Alt+Shift+J')
    await expectSoon
      .poll(() => marionette.run(clickByLabel('Back to the original keys')))
      .toBe(true)
    await expectSoon.poll(keys).toBe('Alt+Shift+Period')
  } finally {
    await firefox.close()
  }
})
