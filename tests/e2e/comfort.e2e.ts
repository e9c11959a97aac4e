import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from '../support/e2e-test'

/** The catalogue page by keyboard: palette, shortcuts, undo; and what must not move while it is used. */

const openCatalogue = async (context: { newPage: () => Promise<Page> }, url: string) => {
  const page = await context.newPage()
  await page.goto(url)
  await expect(page.getByRole('table')).toBeVisible()
  return page
}

/** The box and its first hit; the hits come from the database a moment after the typing. */
const ask = async (page: Page, query: string) => {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Find or do anything' })
  // Keys do not wait for the box, as a reader types who knows it; an input method has nowhere else to write.
  if (/[^\x20-\x7e]/.test(query)) await expect(box).toBeFocused()
  await page.keyboard.type(query)
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(query)
  return page.getByRole('dialog').getByRole('option')
}

test('the palette finds records in any script, does things and remembers them', async ({
  extension,
}) => {
  const page = await openCatalogue(extension.context, extension.url('options.html'))
  await expect((await ask(page, '华为')).first()).toContainText('华为')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const city = (await ask(page, 'chongqing')).first()
  await expect(city).toHaveText('Chongqing')
  await expect(city).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Chongqing' })).toBeVisible()

  const settings = (await ask(page, 'settings')).first()
  await expect(settings).toContainText('Settings')
  await expect(settings).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Settings' })).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Control+k')
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option')
  await expect(recent.first()).toContainText('Settings')
  await expect(recent.nth(1)).toContainText('Chongqing')
})

test('a record made by keyboard can be undone and made again, but not from a field', async ({
  extension,
}) => {
  const page = await openCatalogue(extension.context, extension.url('options.html#/companies'))
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('North Quay Batteries')
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { level: 2, name: 'North Quay Batteries' })
  await expect(title).toBeVisible()
  const row = page.getByRole('row', { name: /North Quay Batteries/ })

  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.type('n?1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await expect(row).toHaveCount(1)

  await page.getByRole('tab', { name: 'Companies' }).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: “North Quay Batteries” added')).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await expect(row).toHaveCount(1)
})

test('the list of shortcuts opens by ? and single keys can be switched off', async ({
  extension,
}) => {
  const page = await openCatalogue(extension.context, extension.url('options.html'))
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list.getByText('chrome://extensions/shortcuts')).toBeVisible()
  await expect(list.getByText('Open the side panel')).toBeVisible()
  await list.getByRole('switch').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.keyboard.press('2')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Agreements' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } })

    test('axe finds nothing in what lies over the page', async ({ extension }) => {
      const page = await openCatalogue(extension.context, extension.url('options.html'))
      const faults = async () =>
        (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
        )
      await ask(page, 'a')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await faults()).toEqual([])
      await page.keyboard.press('Escape')
      for (const key of ['?', 'n']) {
        await page.getByRole('tab', { name: 'Agreements' }).focus()
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog')).toBeVisible()
        expect(await faults(), key).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    })
  })
}

test('nothing jumps while the page opens and its tabs change', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) performance.mark('shift', { detail: entry.value })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(extension.url('options.html'))
  await expect(page.getByRole('table')).toBeVisible()
  const shifted = () =>
    page.evaluate(() =>
      performance
        .getEntriesByName('shift')
        .reduce((sum, mark) => sum + Number('detail' in mark ? mark.detail : 0), 0),
    )
  let before = await shifted()
  expect(before, 'start').toBeLessThanOrEqual(0.02)
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await page.waitForTimeout(500)
    const after = await shifted()
    expect(after - before, (await tab.textContent()) ?? '').toBeLessThanOrEqual(0.02)
    before = after
  }
})

test('every stop of the Tab key can be seen, and none holds the focus', async ({ extension }) => {
  const page = await openCatalogue(extension.context, extension.url('options.html'))
  for (const tab of ['agreements', 'companies', 'pictures', 'exchange', 'settings']) {
    await page.goto(extension.url(`options.html#/${tab}`))
    await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible()
    await page.getByRole('searchbox', { name: 'Search the catalogue' }).focus()
    const seen: string[] = []
    const hidden: string[] = []
    for (let stops = 0; stops < 120; stops += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement) || element === document.body) return null
        const box = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const after = getComputedStyle(element, '::after')
        const ring = style.outlineStyle !== 'none' || after.outlineStyle !== 'none'
        const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
        const name = `${element.tagName} ${element.id || element.getAttribute('aria-label') || element.textContent?.slice(0, 40)}`
        return { name, visible: ring && inView }
      })
      if (at === null || at.name.startsWith('INPUT Search the catalogue')) break
      seen.push(at.name)
      if (!at.visible) hidden.push(at.name)
    }
    expect(hidden, tab).toEqual([])
    expect(seen.length, tab).toBeGreaterThan(5)
    expect(seen.length, tab).toBeLessThan(120)
  }
})

test('a list and a record print in full length, on white', async ({ extension }) => {
  const page = await openCatalogue(extension.context, extension.url('options.html#/cities'))
  await page.setViewportSize({ width: 1280, height: 430 })
  const total = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1
  const drawn = page.locator('tbody [data-row]')
  await expect.poll(() => drawn.count()).toBeLessThan(total)
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.title = String(document.querySelectorAll('tbody [data-row]').length)
    })
  })
  const list = await page.pdf({ format: 'A4' })
  expect(Number(await page.title())).toBe(total)
  expect(list.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)

  await page.locator('tbody [data-row]').first().click()
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('complementary')).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
})
