import { expect, test } from '../support/e2e-test'
import { switchOn } from '../support/reader'
import { storedRows } from '../support/stored-rows'

/** Screens that close or disagree in the middle of something. */

test('a popup closed while saving leaves the whole article or nothing', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/de/`)
  const popup = await switchOn(extension, page)
  const save = popup.getByRole('button', { name: 'Save article' })
  await expect(save).toBeEnabled()
  // The page itself clicks and is gone with the next task: the transaction has begun, nobody waits for its end.
  await popup
    .evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Save article',
      )
      button?.click()
      setTimeout(() => window.close(), 0)
    })
    .catch(() => {})
  await expect.poll(() => popup.isClosed()).toBe(true)
  const again = await extension.open('popup.html', page)
  const stored = async () => {
    const articles = await storedRows(again, 'articles')
    const [article] = articles.filter(({ url }) => String(url).startsWith(site.origin))
    const evidence = await storedRows(again, 'evidence')
    return { article, evidence: evidence.filter(({ articleId }) => articleId === article?.id) }
  }
  const first = await stored()
  if (first.article) expect(first.evidence.length).toBeGreaterThan(0)
  else await again.getByRole('button', { name: 'Save article' }).click()
  await expect(again.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  expect((await stored()).evidence.length).toBeGreaterThan(0)
})

test('two windows edit one record: the later one is told and nothing is lost', async ({
  extension,
}) => {
  const first = await extension.context.newPage()
  await first.goto(extension.url('options.html#/companies?id=company:siemens'))
  const second = await extension.context.newPage()
  await second.goto(extension.url('options.html#/companies?id=company:siemens'))
  for (const window of [first, second])
    await window.getByRole('button', { name: 'Edit', exact: true }).click()
  const edit = async (window: typeof first, name: string) => {
    await window.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await window.getByRole('button', { name: 'Save', exact: true }).click()
  }
  await edit(first, 'Siemens One')
  await expect(first.getByRole('heading', { name: 'Siemens One' })).toBeVisible()
  await edit(second, 'Siemens Two')
  await expect(
    second.getByText('Somebody changed this record meanwhile', { exact: false }),
  ).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    'Siemens Two',
  )
  const row = (await storedRows(first, 'companies')).find(({ id }) => id === 'company:siemens')
  expect(row?.name).toBe('Siemens One')
})
