import type { Page } from 'playwright'
import type { ChromiumExtension } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'

/** The tables: order, columns, search, selection and views, mostly by keyboard. */

const openTable = async (extension: ChromiumExtension, hash: string): Promise<Page> => {
  const options = await extension.context.newPage()
  await options.goto(`${extension.url('options.html')}#/${hash}`)
  await expect(options.getByRole('table')).toBeVisible()
  return options
}
const header = (page: Page, name: string) => page.getByRole('columnheader', { name })
const names = (page: Page) => page.locator('tbody a[data-row]').allInnerTexts()

test('a table is sorted by two columns, and the Back button takes it back', async ({
  extension,
}) => {
  const options = await openTable(extension, 'companies')
  await header(options, 'Type').getByRole('button', { name: 'Type', exact: true }).click()
  await header(options, 'Country')
    .getByRole('button', { name: 'Country', exact: true })
    .click({ modifiers: ['Shift'] })
  await expect(options).toHaveURL(/sort=type%2Ccountry/)
  await expect(header(options, 'Type')).toHaveAttribute('aria-sort', 'ascending')
  await expect(header(options, 'Country')).toHaveAttribute('aria-sort', 'ascending')
  const sorted = await names(options)
  await options.reload()
  await expect.poll(() => names(options)).toEqual(sorted)
  await options.goBack()
  await expect(header(options, 'Country')).not.toHaveAttribute('aria-sort')
  await expect(header(options, 'Type')).toHaveAttribute('aria-sort', 'ascending')
})

test('a second column is sorted by, moved and made wider without a mouse', async ({
  extension,
}) => {
  const options = await openTable(extension, 'companies')
  await options.getByRole('button', { name: 'Column: Agreements' }).press('Enter')
  await options.getByRole('menuitem', { name: 'Sort descending', exact: true }).press('Enter')
  await options.getByRole('button', { name: 'Column: Name' }).press('Enter')
  await options.getByRole('menuitem', { name: 'Then by this, ascending' }).press('Enter')
  await expect(options).toHaveURL(/sort=-agreements%2Cname/)

  await options.getByRole('button', { name: 'Column: Type' }).press('Enter')
  await options.getByRole('menuitem', { name: 'Move left' }).press('Enter')
  await expect(options.getByRole('columnheader').nth(1)).toContainText('Type')

  const edge = options.getByRole('separator', { name: 'Width of Type' })
  const before = Number(await edge.getAttribute('aria-valuenow'))
  for (let turn = 0; turn < 3; turn++) await edge.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 30))
  await options.waitForTimeout(700)
  await options.reload()
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 30))
})

test('a column is made wider by dragging its edge', async ({ extension }) => {
  const options = await openTable(extension, 'companies')
  const edge = options.getByRole('separator', { name: 'Width of Country' })
  const before = Number(await edge.getAttribute('aria-valuenow'))
  const box = await edge.boundingBox()
  if (!box) throw new Error('the edge is not drawn')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await options.mouse.move(x, y)
  await options.mouse.down()
  await options.mouse.move(x + 60, y, { steps: 4 })
  await options.mouse.up()
  await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 60)
})

test('search finds saved texts in Chinese and shows the words around the hit', async ({
  extension,
}) => {
  const options = await openTable(extension, 'articles')
  const id = await options.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('pactlight')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const transaction = open.result.transaction(['articles', 'artefacts'], 'readwrite')
          const articles = transaction.objectStore('articles')
          const first = articles.openCursor()
          first.onsuccess = () => {
            const cursor = first.result
            if (!cursor) return reject(new Error('no article'))
            const text = `${'昨日无事。'.repeat(40)}东江集团与海岭市签署数据中心协议，投资十亿元。`
            cursor.update({ ...cursor.value, text })
            transaction.objectStore('artefacts').clear()
            transaction.oncomplete = () => {
              open.result.close()
              resolve(String(cursor.primaryKey))
            }
          }
        }
      }),
  )
  await options.reload()
  const search = options.getByRole('searchbox', { name: 'Search the catalogue' })
  await expect(options.getByRole('table')).toBeVisible()
  await options.keyboard.press('/')
  await expect(search).toBeFocused()
  await search.fill('海岭 數據中心')
  const row = options.locator(`tr:has([data-row="${id}"])`)
  await expect(row).toBeVisible()
  await expect(options.locator('tbody a[data-row]')).toHaveCount(1)
  await expect(row.locator('mark')).toHaveText(['海岭', '数据中心'])
  await expect(row).toContainText('东江集团与海岭市签署数据中心协议')
})

test('rows are selected by keyboard and by ranges', async ({ extension }) => {
  const options = await openTable(extension, 'companies')
  const rows = options.locator('tbody a[data-row]')
  const selected = options.getByRole('group', { name: 'Selected records' })
  await rows.first().focus()
  await options.keyboard.press('j')
  await options.keyboard.press('Space')
  await expect(selected).toContainText('1 selected')
  await options.keyboard.press('Shift+ArrowDown')
  await options.keyboard.press('Shift+ArrowDown')
  await expect(selected).toContainText('3 selected')
  await rows.nth(6).click({ modifiers: ['Shift'] })
  await expect(selected).not.toContainText('3 selected')
  await rows.nth(9).click({ modifiers: ['ControlOrMeta'] })
  await options.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
  await rows.first().focus()
  await options.keyboard.press('Enter')
  await expect(options.getByRole('complementary')).toBeVisible()
})

test('a view is saved, renamed, opened again, deleted and brought back', async ({ extension }) => {
  const options = await openTable(extension, 'companies')
  await options.getByRole('button', { name: 'Filter: Type' }).click()
  await options
    .getByRole('dialog')
    .getByRole('checkbox', { name: /University/ })
    .check()
  await options.keyboard.press('Escape')
  await expect(options).toHaveURL(/type=university/)

  const views = options.getByRole('button', { name: 'Saved views' })
  await views.click()
  await options.getByLabel('Name of this view').fill('Universities')
  await options.getByRole('button', { name: 'Save view' }).click()
  await options.getByRole('button', { name: 'Rename Universities' }).click()
  await options.getByLabel('Name of this view').first().fill('Schools')
  await options.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(options.getByRole('button', { name: 'Schools', exact: true })).toBeVisible()
  await options.keyboard.press('Escape')

  await options.getByRole('button', { name: 'Clear filters' }).click()
  await expect(options).not.toHaveURL(/type=/)
  await options.reload()
  await views.click()
  await options.getByRole('button', { name: 'Schools', exact: true }).click()
  await expect(options).toHaveURL(/type=university/)
  await options.goBack()
  await expect(options).not.toHaveURL(/type=/)

  await views.click()
  await options.getByRole('button', { name: 'Delete view Schools' }).click()
  await expect(options.getByRole('button', { name: 'Schools', exact: true })).toHaveCount(0)
  await options.getByRole('button', { name: 'Undo' }).click()
  await views.click()
  await expect(options.getByRole('button', { name: 'Schools', exact: true })).toBeVisible()
})
