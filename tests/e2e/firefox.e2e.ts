import { expect, test } from '../support/e2e-test'
import { launchFirefox } from '../support/firefox-extension'

/** The shipped Firefox build in a real Firefox: it loads, reads, paints and saves. */

const clickByText = (text: string): string => `
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})
  if (!button) return false
  button.click()
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
  } finally {
    await firefox.close()
  }
})
