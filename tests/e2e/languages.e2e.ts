import { fileURLToPath } from 'node:url'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import type { Page } from 'playwright'
import { expect, test } from '../support/e2e-test'

/** Every screen in every language of ours: no English left over, no message missing. */

const LOCALES = new URL('../../lib/i18n/locales/', import.meta.url)

const simpleMessages = async (file: string): Promise<Map<string, string>> => {
  const parsed = await parseMessagesFile(fileURLToPath(new URL(file, LOCALES)))
  return new Map(
    parsed.flatMap((message) =>
      message.type === 'simple' && !message.message.includes('$')
        ? [[message.key.join('.'), message.message] as const]
        : [],
    ),
  )
}

/** English messages that read otherwise in `file`'s language; seeing one of them there is a fault. A full stop alone is a key too. */
const foreignTo = async (file: string): Promise<Set<string>> => {
  const own = await simpleMessages(file)
  const ownTexts = new Set(own.values())
  return new Set(
    [...(await simpleMessages('en.yml')).values()].filter(
      (text) => /\p{L}/u.test(text) && !ownTexts.has(text),
    ),
  )
}

/** Every text a reader can see or hear: text nodes, labels and placeholders. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style')) texts.push(node.textContent?.trim() ?? '')
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'placeholder', 'title'])
        texts.push(element.getAttribute(name) ?? '')
    return texts.filter(Boolean)
  })

const LANGUAGES = [
  { lang: 'de', file: 'de.yml' },
  { lang: 'it', file: 'it.yml' },
  { lang: 'zh-CN', file: 'zh_CN.yml' },
]

for (const { lang, file } of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ launch: { lang } })

    test('no screen has English left', async ({ extension, site }) => {
      const foreign = await foreignTo(file)
      // What the page says of itself stays in its language.
      foreign.delete('Cities')
      const left: string[] = []
      const check = async (screen: string, page: Page) => {
        for (const text of await textsOf(page))
          if (foreign.has(text) || /\$\d|^\w+\.\w+(\.\w+)*$/.test(text))
            left.push(`${screen}: ${text}`)
      }
      const page = await extension.context.newPage()
      await page.goto(`${site.origin}/en/`)
      const popup = await extension.open('popup.html', page)
      await expect(popup.getByRole('heading', { level: 3 }).first()).toBeVisible()
      await check('popup', popup)

      const panel = await extension.open('sidepanel.html', page)
      const add = panel.locator('main button:visible:has(svg.lucide-plus)')
      await expect(panel.getByRole('region').first()).toBeVisible()
      await check('panel', panel)
      for (const place of [0, 1, 2]) {
        await add.nth(place).click()
        await expect(panel.locator('form')).toBeVisible()
        await check(`form ${place}`, panel)
        await panel.locator('form button').last().click()
        await expect(panel.locator('form')).toHaveCount(0)
      }

      const options = await extension.context.newPage()
      await options.goto(extension.url('options.html'))
      const tabs = options.getByRole('tab')
      await expect(tabs.first()).toBeVisible()
      for (const tab of await tabs.all()) {
        await tab.click()
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        await check(`options ${await tab.textContent()}`, options)
      }
      await options.goto(extension.url('welcome.html'))
      await expect(options.getByRole('heading', { level: 1 })).toBeVisible()
      await check('welcome', options)
      expect(left).toEqual([])
    })
  })
}
