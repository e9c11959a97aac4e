import { articleHtml } from '../support/article-html'
import { expect, test } from '../support/e2e-test'
import { cardTexts, hoverWords } from '../support/page-card'
import { paintedWords, switchOn } from '../support/reader'

/** What the browser itself triggers: its menus and keys, its permissions, and pages that fight back. */

test('an entry of the context menu opens its form', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible()
  const tabId = await extension.tabId(page)
  // As the browser does it, but for the reader's click: so the panel cannot be opened by it, only reached.
  await (await extension.worker()).evaluate(async (id) => {
    const clicked: unknown = chrome.contextMenus.onClicked
    const event = clicked as { dispatch(info: object, tab: object): void }
    event.dispatch(
      { menuItemId: 'new-company', selectionText: 'Port Policy Forum' },
      await chrome.tabs.get(id),
    )
  }, tabId)
  const form = panel.getByRole('form', { name: 'New company' })
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Port Policy Forum')
})

test('the command for the next mention shows its card', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  const tabId = await extension.tabId(page)
  await page.bringToFront()
  await expect.poll(async () => (await paintedWords(page, 'company')).length).toBeGreaterThan(0)
  await (await extension.worker()).evaluate(async (id) => {
    const pressed: unknown = chrome.commands.onCommand
    const event = pressed as { dispatch(command: string, tab: object): void }
    event.dispatch('next-mention', await chrome.tabs.get(id))
  }, tabId)
  await expect.poll(async () => (await cardTexts(page)).length).toBeGreaterThan(0)
})

test('a page that hides everything and throws our element out still shows the card', async ({
  extension,
  site,
}) => {
  const fight = `<style>html > *:not(head):not(body) { display: none !important; visibility: hidden !important }
  * { pointer-events: none !important }</style>
  <script>setInterval(() => {
    for (const child of [...document.documentElement.children])
      if (!/^(HEAD|BODY)$/.test(child.tagName)) child.remove()
  }, 1500)</script>`
  site.serve('/fight', articleHtml('A bridge opens', 'Siemens of Paris', fight))
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/fight`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
  await expect
    .poll(async () => {
      await page.mouse.move(1, 1)
      await page.waitForTimeout(350)
      await hoverWords(page, 'Paris')
      await page.waitForTimeout(450)
      return (await cardTexts(page))[0]
    })
    .toBe('Paris, City')
})

test('a sandboxed page is read, and its forms clobber nothing', async ({ extension, site }) => {
  const clobber =
    '<form><input name="body"><input name="childNodes"><img name="querySelectorAll"></form>'
  site.serve('/sandbox', articleHtml('A bridge opens', 'Siemens of Paris', clobber), {
    'content-security-policy': "sandbox; default-src 'none'; require-trusted-types-for 'script'",
  })
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/sandbox`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(() => paintedWords(page, 'city')).toContain('Paris')
})

test('a permission taken back in the browser takes the highlights along; given again, they return', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  await switchOn(extension, page)
  await page.bringToFront()
  await expect.poll(async () => (await paintedWords(page, 'company')).length).toBeGreaterThan(0)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText('Huawei')
  const settings = await extension.context.newPage()
  await settings.goto('chrome://extensions')
  const allow = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate(
      async ([extensionId, access]) => {
        const api: unknown = Reflect.get(chrome, 'developerPrivate')
        const browserSettings = api as {
          updateExtensionConfiguration(update: object): Promise<void>
        }
        await browserSettings.updateExtensionConfiguration({ extensionId, hostAccess: access })
      },
      [extension.id, hostAccess] as const,
    )
  await allow('ON_CLICK')
  await page.bringToFront()
  await expect.poll(async () => (await paintedWords(page, 'company')).length).toBe(0)
  await panel.bringToFront()
  await expect(panel.getByRole('switch', { name: 'Highlight on this site' })).toHaveAttribute(
    'aria-checked',
    'false',
  )
  await expect(panel.getByRole('button', { name: 'Allow access again' })).toBeVisible()
  await allow('ON_ALL_SITES')
  await expect(panel.getByRole('button', { name: 'Allow access again' })).toBeHidden()
  await page.bringToFront()
  await expect.poll(async () => (await paintedWords(page, 'company')).length).toBeGreaterThan(0)
})

test('a crash of the panel loses no word of an open form', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible()
  await panel.getByRole('button', { name: 'New company' }).click()
  const name = panel.getByRole('form', { name: 'New company' }).getByLabel('Name', { exact: true })
  await name.fill('Harbour Works of the North')
  await panel.waitForTimeout(1500)
  const address = panel.url()
  const crashed = panel.waitForEvent('crash')
  const cdp = await extension.context.newCDPSession(panel)
  // The command itself is never answered: what would answer is gone.
  cdp.send('Page.crash').catch(() => {})
  await crashed
  // The background ran in the same process; the reader's click starts it again.
  const again = await extension.context.newPage()
  await again.goto(address)
  await expect(
    again.getByRole('form', { name: 'New company' }).getByLabel('Name', { exact: true }),
  ).toHaveValue('Harbour Works of the North')
})
