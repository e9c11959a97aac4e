import { articlePage, GERMAN } from '../support/article-page'
import { expect, test } from '../support/e2e-test'
import { saveArticle } from '../support/reader'

/** Text that is no page: selected, pasted, or in a file. */

const TEXT = [
  'Siemens und die Stadt Chengdu haben am Montag eine Absichtserklärung unterzeichnet.',
  'Sie wollen gemeinsam ein Zentrum für die Industrie aufbauen und dort Fachkräfte ausbilden.',
]

test('selected words become the article, are painted and saved', async ({ extension, site }) => {
  site.serve(
    '/start',
    `<title>Start</title><body><nav>Menü</nav>${TEXT.map((t) => `<p>${t}</p>`).join('')}`,
  )
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/start`)
  const popup = await extension.open('popup.html', page)
  await expect(popup.getByText(/not an article/i)).toBeVisible()
  const read = popup.getByRole('button', { name: 'Read the selection as the article' })
  await read.click()
  await expect(popup.getByText('Select the text in the page first.')).toBeVisible()
  await popup.getByRole('switch', { name: 'Highlight on this site' }).click()
  await page.evaluate(() => {
    const [first, last] = document.querySelectorAll('p')
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1)
  })
  await read.click()
  await expect(popup.getByText('Siemens', { exact: true })).toBeVisible()
  await page.bringToFront()
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('pactlight-company')?.size ?? 0))
    .toBeGreaterThan(0)
  await popup.bringToFront()
  await saveArticle(popup)
  const opened = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'Open saved article' }).click()
  const options = await opened
  await options.getByText('Show the text').click()
  await expect(options.getByText(TEXT[1] ?? '')).toBeVisible()
  await expect(options.getByText('Menü')).toHaveCount(0)
})

test('pasted words are read like a page and recognised again', async ({ extension }) => {
  const panel = await extension.context.newPage()
  const paste = async () => {
    await panel.goto(extension.url('sidepanel.html?source=paste'))
    await panel.getByRole('textbox', { name: 'Title' }).fill('Chengdu und Siemens')
    await panel.getByLabel('Date').fill('2024-06-17')
    await panel.getByRole('textbox', { name: 'Text', exact: true }).fill(TEXT.join('\n\n'))
    await panel.getByRole('button', { name: 'Read', exact: true }).click()
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Chengdu und Siemens')
  }
  await paste()
  await expect(panel.getByText('June 17, 2024').first()).toBeVisible()
  await expect(panel.getByText('German').first()).toBeVisible()
  await expect(panel.getByRole('region', { name: 'Companies' })).toContainText('Siemens')
  await expect(panel.getByRole('region', { name: 'Cities' })).toContainText('Chengdu')
  await saveArticle(panel)
  await paste()
  await expect(panel.getByRole('button', { name: 'Open saved article' })).toBeVisible()
})

test('a saved page is read from its file', async ({ extension }) => {
  const panel = await extension.context.newPage()
  await panel.goto(extension.url('sidepanel.html?source=paste'))
  const html = `<!-- saved from url=(0030)https://rheinblick.example/hafen -->${articlePage(GERMAN)}`
  await panel.locator('input[type=file]').setInputFiles({
    name: 'hafen.html',
    mimeType: 'text/html',
    buffer: Buffer.from(html),
  })
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(GERMAN.title)
  await expect(panel.getByText('From a file')).toBeVisible()
  await saveArticle(panel)
})
