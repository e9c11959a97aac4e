import { createTextMap, type TextMap, type TextPiece } from '@/lib/article/text-map'
import { createCssPainter } from '@/lib/highlight/css-painter'
import type { PaintSpan } from '@/lib/messaging/protocol'

/** What `page.ts` calls inside a browser page. All times are milliseconds. */

const WORD = 'Huawei'
/** Characters between two mentions, as in the table of measurements the highlighter was designed by. */
const BETWEEN = 'and the council of the town heard on Monday how the work goes on, '.repeat(3)
const PER_BLOCK = 3

/** A page with `count` mentions in paragraphs of three. */
export const makePage = (count: number): void => {
  const article = document.createElement('article')
  for (let done = 0; done < count; done += PER_BLOCK) {
    const block = document.createElement('p')
    const inBlock = Math.min(PER_BLOCK, count - done)
    block.append(`${WORD} ${BETWEEN}`.repeat(inBlock))
    article.append(block)
  }
  document.body.replaceChildren(article)
  scrollTo(0, 0)
}

const readPage = (): { map: TextMap; spans: PaintSpan[] } => {
  const pieces: TextPiece[] = []
  for (const block of document.querySelectorAll('p'))
    for (const node of block.childNodes)
      if (node instanceof Text)
        pieces.push({ node, data: node.data, startsBlock: true, preformatted: false })
  const map = createTextMap(pieces)
  const spans: PaintSpan[] = []
  for (let at = map.text.indexOf(WORD); at >= 0; at = map.text.indexOf(WORD, at + 1))
    spans.push({ start: at, end: at + WORD.length, kind: 'company', mention: spans.length })
  return { map, spans }
}

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))

/** Time to paint all mentions, and until the frame that shows them is done. */
export const timePainting = async (): Promise<{ apply: number; toFrame: number }> => {
  const { map, spans } = readPage()
  const painter = createCssPainter(document)
  await frame()
  const begun = performance.now()
  painter.paint(spans, map)
  const apply = performance.now() - begun
  await frame()
  await frame()
  const toFrame = performance.now() - begun
  painter.clear()
  return { apply, toFrame }
}

/** The same with an element around every mention, as most highlighters do. */
export const timeWrapping = async (): Promise<{ apply: number; toFrame: number }> => {
  const { map, spans } = readPage()
  await frame()
  const begun = performance.now()
  for (const { start, end } of spans.toReversed()) {
    const points = map.toPoints(start, end)
    if (!points) continue
    const range = document.createRange()
    range.setStart(points.startContainer, points.startOffset)
    range.setEnd(points.endContainer, points.endOffset)
    range.surroundContents(document.createElement('mark'))
  }
  const apply = performance.now() - begun
  await frame()
  await frame()
  return { apply, toFrame: performance.now() - begun }
}

/** The page's own work: 300 insertions and removals with layout in between. */
const churn = (): number => {
  const begun = performance.now()
  const blocks = document.querySelectorAll('p')
  for (let turn = 0; turn < 300; turn++) {
    const block = blocks[turn % blocks.length]
    const added = document.createElement('span')
    added.textContent = `update ${turn}`
    block?.prepend(added)
    if (turn % 50 === 0) document.body.getBoundingClientRect()
    added.remove()
  }
  return performance.now() - begun
}

/** The page's own work without and with highlights, the least of `runs` each, taken in turns. */
export const timeChurn = async (runs: number): Promise<{ without: number; withPaint: number }> => {
  const { map, spans } = readPage()
  const painter = createCssPainter(document)
  let without = Number.POSITIVE_INFINITY
  let withPaint = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    painter.clear()
    await frame()
    without = Math.min(without, churn())
    painter.paint(spans, map)
    await frame()
    await frame()
    withPaint = Math.min(withPaint, churn())
  }
  painter.clear()
  return { without, withPaint }
}

/** One look at every character of a million, the least of `runs`: how fast this machine is just now. */
export const bareLoop = (runs: number): number => {
  const text = BETWEEN.repeat(6000).slice(0, 1_000_000)
  let least = Number.POSITIVE_INFINITY
  let sum = 0
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
    least = Math.min(least, performance.now() - begun)
  }
  return sum === 1 ? 0 : least
}
