import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from '../support/e2e-test'
import { fillDatabase } from '../support/fill-database'
import { saveArticle, switchOn } from '../support/reader'
import { reviewRows } from '../support/review-rows'

/** WCAG 2.2 AA as far as axe can tell, on every screen, light and dark. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const violations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}

const TABS = [
  'Agreements',
  'Companies',
  'Cities',
  'Articles',
  'Review',
  'Pictures',
  'Import and export',
  'Settings',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } })

    test('popup before and after saving', async ({ extension, site }) => {
      const page = await extension.context.newPage()
      await page.goto(`${site.origin}/en/`)
      const popup = await switchOn(extension, page)
      await expect(popup.getByRole('button', { name: 'Save article' })).toBeEnabled()
      expect(await violations(popup)).toEqual([])
      await saveArticle(popup)
      expect(await violations(popup)).toEqual([])
    })

    test('side panel with records and with a form open', async ({ extension, site }) => {
      const page = await extension.context.newPage()
      await page.goto(`${site.origin}/en/`)
      await switchOn(extension, page)
      const panel = await extension.open('sidepanel.html', page)
      await expect(panel.getByRole('region', { name: 'Companies' })).toBeVisible()
      expect(await violations(panel)).toEqual([])
      for (const name of ['New company', 'New city', 'New agreement']) {
        await panel.getByRole('button', { name }).click()
        await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
        expect(await violations(panel), name).toEqual([])
        await panel.getByRole('button', { name: 'Cancel' }).click()
      }
    })

    test('every tab of the options page', async ({ extension }) => {
      const options = await extension.context.newPage()
      await options.goto(extension.url('options.html'))
      for (const name of TABS) {
        await options.getByRole('tab', { name, exact: true }).click()
        await expect(options.getByRole('tabpanel')).toBeVisible()
        expect(await violations(options), name).toEqual([])
      }
    })

    test('welcome page', async ({ extension }) => {
      const welcome = await extension.context.newPage()
      await welcome.goto(extension.url('welcome.html'))
      await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await violations(welcome)).toEqual([])
    })
  })
}

test.describe('what opens on the options page', () => {
  // Dark only: the colours are those of the tabs above, and each look takes a second.
  test.use({ launch: { colorScheme: 'dark' } })

  test('review, editing, merging and dialogs of the options page', async ({ extension }) => {
    const options = await extension.context.newPage()
    const go = (hash: string) => options.goto(`${extension.url('options.html')}#/${hash}`)
    await go('companies')
    await expect(options.getByRole('table')).toBeVisible()
    await fillDatabase(options, reviewRows())
    await go('review')
    await options.reload()
    const kinds = options.getByRole('group', { name: 'What to review' }).getByRole('button')
    await expect(kinds.last()).toHaveText('Lost quotes1')
    for (const kind of await kinds.all()) {
      await kind.click()
      expect(await violations(options), `review ${await kind.textContent()}`).toEqual([])
    }
    await go('agreements')
    await options.getByRole('button', { name: 'Saved views' }).click()
    await options.keyboard.type('Mine')
    await options.keyboard.press('Enter')
    await expect(options.getByRole('button', { name: 'Mine', exact: true }).last()).toBeVisible()
    expect(await violations(options), 'saved views').toEqual([])
    await options.keyboard.press('Escape')
    await options.getByRole('link', { name: /^Siemens/ }).click()
    await options.getByRole('button', { name: 'Add: Tags' }).click()
    expect(await violations(options), 'tags in place').toEqual([])
    await options.getByRole('button', { name: 'Edit', exact: true }).click()
    await options.getByText('More fields').click()
    expect(await violations(options), 'form beside evidence').toEqual([])
    await go('companies')
    await options.getByRole('checkbox', { name: 'Select “Huawei”' }).click()
    await options.getByRole('checkbox', { name: 'Select “Siemens”' }).click()
    await options.getByRole('button', { name: 'Merge…' }).click()
    await expect(options.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
    expect(await violations(options), 'merge').toEqual([])
    await options.keyboard.press('Escape')
    for (const key of ['?', 'Control+k', 'n']) {
      await expect(options.getByRole('dialog')).toHaveCount(0)
      await options.keyboard.press(key)
      await expect(options.getByRole('dialog')).toBeVisible()
      expect(await violations(options), key).toEqual([])
      await options.keyboard.press('Escape')
    }
  })
})
