import { AxeBuilder } from '@axe-core/playwright'
import { XMLValidator } from 'fast-xml-parser'
import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { downloadBytes } from '../support/download-text'
import { expect, test } from '../support/e2e-test'

/** Pictures: drawn, walked through by keyboard, as tables, as files, and of what the filters leave. */

const PICTURES = ['timeline', 'chart', 'map', 'network', 'matrix'] as const
/** A word of each picture. */
const SAID = {
  timeline: 'Huawei',
  chart: '2022',
  map: 'Jinan',
  network: 'Huawei',
  matrix: 'Huawei',
}
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const open = async (extension: ChromiumExtension, rest: string): Promise<Page> => {
  const options = await extension.context.newPage()
  await options.goto(`${extension.url('options.html')}#/pictures?${rest}`)
  await expect(options.getByRole('button', { name: 'Download as PNG' })).toBeVisible()
  return options
}
const marks = (page: Page) => page.locator('a[data-mark], [role="grid"] a')

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } })
    test('every picture and its table are accessible', async ({ extension }) => {
      const options = await open(extension, 'picture=chart')
      for (const picture of PICTURES) {
        for (const as of ['picture', 'table']) {
          await options.goto(
            `${extension.url('options.html')}#/pictures?picture=${picture}&as=${as}`,
          )
          if (as === 'table') await expect(options.getByRole('table')).toBeVisible()
          else await expect(marks(options).first()).toBeAttached()
          const { violations } = await new AxeBuilder({ page: options })
            .withTags(TAGS)
            .setLegacyMode(true)
            .analyze()
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)
          expect(told, `${picture} as ${as}`).toEqual([])
        }
      }
    })
  })
}

for (const picture of PICTURES) {
  test(`the ${picture} is saved as SVG and PNG`, async ({ extension }) => {
    const options = await open(extension, `picture=${picture}`)
    await expect(marks(options).first()).toBeAttached()
    const save = (format: string) =>
      downloadBytes(options, () =>
        options.getByRole('button', { name: `Download as ${format}` }).click(),
      )
    const svg = (await save('SVG')).toString('utf8')
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toContain(SAID[picture])
    expect(svg).not.toContain('var(')
    const png = await save('PNG')
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    // Width and height stand in the first chunk, big-endian.
    expect(png.readUInt32BE(16)).toBeGreaterThan(600)
    expect(png.readUInt32BE(20)).toBeGreaterThan(300)
    expect(png.length).toBeGreaterThan(5000)
  })
}

test('the timeline is walked through and opened by keyboard', async ({ extension }) => {
  const options = await open(extension, '')
  const first = options.locator('a[data-mark]').first()
  await first.focus()
  await options.keyboard.press('ArrowDown')
  const focused = await options.evaluate(() => document.activeElement?.getAttribute('data-mark'))
  expect(focused).toMatch(/^agreement:/)
  expect(focused).not.toBe(await first.getAttribute('data-mark'))
  await options.keyboard.press('Enter')
  await expect(options.getByRole('complementary')).toBeVisible()
  await expect(options).toHaveURL(new RegExp(encodeURIComponent(focused ?? '')))
  await options.goBack()
  await expect(options.locator('a[data-mark]').first()).toBeVisible()
  await options.locator('a[data-mark]').first().focus()
  await options.keyboard.press('+')
  await expect(options.getByText(/In view: \d+ of/)).toBeVisible()
  await options.keyboard.press('0')
  await expect(options.getByText(/In view: \d+ of/)).toHaveCount(0)
})

test('pictures show what the filters of the agreements leave, and marks lead back', async ({
  extension,
}) => {
  const options = await extension.context.newPage()
  await options.goto(`${extension.url('options.html')}#/agreements?year=2022`)
  await expect(options.getByRole('table')).toBeVisible()
  await options.getByRole('tab', { name: 'Pictures' }).click()
  await expect(options.getByText('5 of 14 agreements')).toBeVisible()
  await options.getByText('Counts', { exact: true }).click()
  await options.locator('a[data-mark]').first().click()
  await expect(options).toHaveURL(/#\/agreements\?status=signed&year=2022/)
  await expect(options.locator('tbody a[data-row]')).toHaveCount(5)
})

test('a cell of the matrix is found by arrow keys and shows its agreements', async ({
  extension,
}) => {
  const options = await open(extension, 'picture=matrix')
  const first = options.locator('[role="grid"] a[tabindex="0"]')
  const count = (await first.textContent()) ?? ''
  await first.focus()
  await options.keyboard.press('ArrowRight')
  await options.keyboard.press('ArrowLeft')
  await expect(first).toBeFocused()
  await options.keyboard.press('Enter')
  await expect(options).toHaveURL(/city=.*company=/)
  await expect(options.locator('tbody a[data-row]')).toHaveCount(Number(count))
})

test('the map is enlarged and read as a table', async ({ extension }) => {
  const options = await open(extension, 'picture=map')
  await expect(options.locator('a[data-mark]').first()).toBeVisible()
  const before = await options.locator('a[data-mark]').count()
  await options.getByRole('button', { name: 'Show everything' }).click()
  await expect(options.locator('a[data-mark]')).not.toHaveCount(before)
  await options.getByRole('button', { name: 'Show as table' }).click()
  await expect(options).toHaveURL(/as=table/)
  const rows = options.locator('tbody tr')
  await expect(rows.first()).toContainText('Jinan')
  await options.getByRole('columnheader', { name: 'Agreements' }).getByRole('button').click()
  await expect(options.getByRole('columnheader', { name: 'Agreements' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(rows.last()).toContainText('Jinan')
})

test.describe('without WebGL', () => {
  test.use({ launch: { args: ['--disable-3d-apis'] } })
  test('the network is still drawn', async ({ extension }) => {
    const options = await open(extension, 'picture=network')
    await expect(options.getByText('draws no WebGL')).toBeVisible()
    await expect(options.locator('svg a[data-mark]').first()).toBeVisible()
  })
})
