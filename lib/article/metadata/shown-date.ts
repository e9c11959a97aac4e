import { nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import { parseDate } from './parse-date'

/** A date that the page shows, and how far it is from where a publication date is expected. */
interface Shown {
  value: string
  cost: number
}

const PUBLISHED_NAME =
  /publi|posted|pubdate|pub-?time|datum|erschien|created|release|pub_date|veroeffentlich/
const DATE_NAME =
  /date|time|datum|zeit|meta|byline|dateline|info|source|stand|fecha|data|submitted|author/
const OTHER_NAME =
  /comment|related|teaser|footer|sidebar|recommend|widget|event|archive|calendar|copyright|nav|latest|trending|popular/
/** Words before a publication date. */
const LEAD =
  /publi|veröffentlicht|erschienen|erstellt|posted|stand\s*:|datum|date\s*:|pubblicat|发布|发表|時間|时间|日期|更新|^\s*(?:am|on|il|le|el)\s+\d/i
/** Longest text that is a date line, UTF-16 code units. */
const MAX_LINE = 90
/** Beyond this cost a date belongs to something else on the page. */
const MAX_COST = 900
/** A date before the headline is this much farther away than one behind it. */
const BEFORE = 3

const ancestorsFactor = (node: PageNode): number => {
  let factor = 1
  for (let at: PageNode | null = node, level = 0; at && level < 6; at = at.parent, level++) {
    if (at.tag === 'a' || at.tag === 'footer' || at.tag === 'nav' || at.tag === 'aside') factor *= 5
    if (at.tag === 'body' || at.tag === 'article' || at.tag === 'main') break
    const names = nodeNames(at)
    if (OTHER_NAME.test(names)) factor *= 4
    else if (level < 3 && PUBLISHED_NAME.test(names)) factor *= 0.3
    else if (level < 3 && DATE_NAME.test(names)) factor *= 0.5
  }
  return factor
}

/** Dates shown near the headline, the likeliest publication date first. */
export const shownDates = (
  model: PageModel,
  headline: PageNode | null,
  monthFirst: boolean,
): string[] => {
  const found: Shown[] = []
  const start = headline?.end ?? model.body?.index ?? 0
  const distance = (node: PageNode): number => {
    const gap = node.index - start
    return 10 + (gap >= 0 ? gap : -gap * BEFORE)
  }
  for (const node of model.nodes) {
    if (node.tag === 'time') {
      const value =
        parseDate(node.attributes.datetime ?? '', monthFirst) ||
        parseDate(nodeText(model, node, MAX_LINE), monthFirst)
      if (value) found.push({ value, cost: distance(node) * ancestorsFactor(node) * 0.4 })
      continue
    }
    if (node.tag !== '#text' || !/\d/.test(node.text)) continue
    const line = node.text.trim()
    const own = line.length <= MAX_LINE ? line : line.slice(0, MAX_LINE)
    if (line.length > MAX_LINE * 2 && !LEAD.test(own)) continue
    const value = parseDate(own, monthFirst)
    if (!value || !node.parent) continue
    // In running text a date is what the article is about.
    const running = line.length > 60 && !LEAD.test(own) ? 6 : 1
    const lead = LEAD.test(own) ? 0.5 : 1
    const cost = distance(node) * ancestorsFactor(node.parent) * running * lead
    found.push({ value, cost })
  }
  return found
    .filter(({ cost }) => cost < MAX_COST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 5)
    .map(({ value }) => value)
}
