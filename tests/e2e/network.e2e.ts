import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launchChromium } from '../support/chromium-extension'
import { expect, test } from '../support/e2e-test'
import { exportCatalogue, saveArticle, switchOn } from '../support/reader'

test('the whole loop asks for nothing outside the machine', async ({ site }) => {
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  const extension = await launchChromium({
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Chromium asks its sign-in service on its own; it finds nobody on this machine instead.
      '--gaia-url=http://127.0.0.1:9',
    ],
  })

  const probe = await extension.context.newPage()
  await probe.goto('http://proxy-works.example/').catch(() => {})
  expect(asked.some((url) => url.includes('proxy-works.example'))).toBe(true)
  asked.length = 0

  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/en/`)
  const popup = await switchOn(extension, page)
  await saveArticle(popup)
  const panel = await extension.open('sidepanel.html', page)
  await expect(panel.getByRole('region', { name: 'Agreements' })).toBeVisible()
  for (const path of ['options.html', 'welcome.html']) await panel.goto(extension.url(path))
  await exportCatalogue(extension)
  expect(asked).toEqual([])

  await extension.close()
  proxy.closeAllConnections()
  proxy.close()
})
