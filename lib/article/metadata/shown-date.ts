import { nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import { parseDate } from './parse-date'

/** A date that the page shows, and how far it is from where a publication date is expected. */
export interface ShownDate {
  value: string
  /** Distance from the headline in nodes, weighed. */
  cost: number
  /** Whether the page says beside it that this is when the article was changed. */
  isUpdate: boolean
  /** Whether it stands in running text, where a date is what the article is about. */
  isTold: boolean
}

const PUBLISHED_NAME =
  /publi|posted|pubdate|pub-?time|datum|erschien|created|release|pub_date|veroeffentlich/
const DATE_NAME =
  /date|time|datum|zeit|meta|byline|dateline|info|source|stand|fecha|data|submitted|author/
const OTHER_NAME =
  /comment|related|teaser|footer|sidebar|recommend|widget|event|archive|calendar|copyright|nav|latest|trending|popular/
/** Words before a publication date. */
const LEAD =
  /publi|veröffentlicht|erschienen|erstellt|posted|stand\s*:|datum|date\s*:|pubblicat|发布|发表|時間|时间|日期|更新/i
/** `On 5 March 2024` is a date line of its own, and also how a report begins. */
const LEAD_ALONE = /^\s*(?:am|on|il|le|el)\s+\d/i
/** Longer lines say more than a date. */
const MAX_ALONE = 40
/** Words and names of a date of change; a label without a date of publication, `Stand`, is none. */
const UPDATE =
  /updated?\b|modified|aktualisiert|geändert|überarbeitet|aggiornat|modificat|mis à jour|modifi|actualizad|更新|lastmod/i
/** Longest text that is a date line, UTF-16 code units. */
const MAX_LINE = 90
/** Beyond this cost a date belongs to something else on the page. */
const MAX_COST = 900
const MAX_DATES = 5
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

/** Whether one of the words or names around a date says that it is the date of a change. */
const saysUpdate = (model: PageModel, node: PageNode): boolean => {
  const parent = node.tag === '#text' ? node.parent : node
  if (!parent) return false
  const names = `${nodeNames(parent)} ${parent.attributes.itemprop ?? ''}`
  if (UPDATE.test(names)) return !/publi/i.test(names)
  const line = nodeText(model, parent.parent ?? parent, MAX_LINE * 2)
  const before = line.slice(0, line.search(/\d/))
  return line.length < MAX_LINE * 2 && UPDATE.test(before)
}

/**
 * Dates shown near the headline or, without one, before the text; the likeliest publication date first. `kept` are the
 * text nodes of the text.
 */
export const shownDates = (
  model: PageModel,
  headline: PageNode | null,
  kept: readonly number[],
  monthFirst: boolean | null,
): ShownDate[] => {
  const found: ShownDate[] = []
  const body = new Set(kept)
  const start = headline?.end ?? kept[0] ?? model.body?.index ?? 0
  const distance = (node: PageNode): number => {
    const gap = node.index - start
    return 10 + (gap >= 0 ? gap : -gap * BEFORE)
  }
  for (const node of model.nodes) {
    if (node.tag === 'time') {
      const value =
        parseDate(node.attributes.datetime ?? '', monthFirst) ||
        parseDate(nodeText(model, node, MAX_LINE), monthFirst)
      const cost = distance(node) * ancestorsFactor(node) * 0.4
      if (value) found.push({ value, cost, isUpdate: saysUpdate(model, node), isTold: false })
      continue
    }
    if (node.tag !== '#text' || !/\d/.test(node.text)) continue
    const line = node.text.trim()
    const own = line.length <= MAX_LINE ? line : line.slice(0, MAX_LINE)
    const leads = LEAD.test(own) || (line.length <= MAX_ALONE && LEAD_ALONE.test(own))
    if (line.length > MAX_LINE * 2 && !leads) continue
    const value = parseDate(own, monthFirst)
    if (!value || !node.parent) continue
    const isTold = (line.length > 60 || (line.length > 30 && body.has(node.index))) && !leads
    const weight = isTold ? 6 : leads ? 0.5 : 1
    const cost = distance(node) * ancestorsFactor(node.parent) * weight
    found.push({ value, cost, isUpdate: saysUpdate(model, node), isTold })
  }
  return found
    .filter(({ cost }) => cost < MAX_COST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MAX_DATES)
}
