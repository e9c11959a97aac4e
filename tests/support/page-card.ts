import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** The card in the page stands in a closed shadow tree: tests see it as assistive technology does, and press with the mouse. */

const nodesOf = async (page: Page) => {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  return { cdp, nodes }
}

/** The words of the card and its buttons that assistive technology sees; empty while no card is shown. */
export const cardTexts = async (page: Page): Promise<string[]> => {
  const { cdp, nodes } = await nodesOf(page)
  await cdp.detach()
  const card = nodes.find(
    ({ role, name }) =>
      role?.value === 'dialog' && /, (Company|City|Agreement)$/.test(String(name?.value)),
  )
  const texts: string[] = []
  const walk = (id: string | undefined) => {
    const node = nodes.find(({ nodeId }) => nodeId === id)
    if (!node) return
    if (/^(StaticText|button|dialog)$/.test(String(node.role?.value)))
      texts.push(String(node.name?.value))
    for (const child of node.childIds ?? []) walk(child)
  }
  walk(card?.nodeId)
  return texts
}

/** Presses a button of the card with the mouse. */
export const pressInCard = async (page: Page, name: string | RegExp): Promise<void> => {
  const fits = (text: unknown): boolean =>
    typeof name === 'string' ? text === name : name.test(String(text))
  await expect.poll(async () => (await cardTexts(page)).some(fits)).toBe(true)
  const { cdp, nodes } = await nodesOf(page)
  const button = nodes.find(({ role, name: own }) => role?.value === 'button' && fits(own?.value))
  if (button?.backendDOMNodeId === undefined) throw new Error(`the card has no button ${name}`)
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId })
  await cdp.detach()
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
  await page.mouse.move((left + right) / 2, (top + bottom) / 2)
  await page.mouse.down()
  await page.mouse.up()
}

/** Rests the pointer on the first painted occurrence of `words`. */
export const hoverWords = async (page: Page, words: string): Promise<void> => {
  const place = await page.evaluate((wanted) => {
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('pactlight-'))
        for (const range of ranges) {
          const live = document.createRange()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          if (live.toString() !== wanted) continue
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
          const box = live.getBoundingClientRect()
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        }
    return null
  }, words)
  if (!place) throw new Error(`“${words}” is not painted`)
  await page.mouse.move(place.x - 2, place.y)
  await page.mouse.move(place.x, place.y)
}
