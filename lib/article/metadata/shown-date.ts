import { nodeNames, nodeText } from '../node-text'
import type { PageModel, PageNode } from '../page-model'
import { parseDate } from './parse-date'

/** A date that the page shows, and how far it is from where a publication date is expected. */
export interface ShownDate {
  value: string
  source: 'time' | 'text'
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
  /publi|veröffentlicht|erschienen|erstellt|posted|stand\s*:|datum|date\s*:|pubblicat|data\s*:|fecha|发布|发表|時間|时间|日期|更新/i
/** `On 5 March 2024` is a date line of its own, and also how a report begins. */
const LEAD_ALONE = /^\s*(?:am|on|il|le|el)\s+\d/i
/** Longer lines say more than a date. */
const MAX_ALONE = 40
/** How press releases begin: `Berlin, 5. März 2024 –`, `05.03.2024 „`. */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L} .'’/-]{1,40},\s*)?(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?|\d{1,2}(?:\sde)?\s\p{L}{3,10}(?:\sde)?\s|\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s)(?:19|20)\d{2}(?=\s*[-–—/:|„“"»(])/u
/** Text nodes with which a text begins, where a dateline may stand. */
const FIRST_LINES = 4
/** Words and names of a date of change; a label without a date of publication, `Stand`, is none. */
const UPDATE =
  /updated?\b|modified|aktualisiert|geändert|überarbeitet|aggiornat|modificat|mis à jour|modifi|actualizad|更新|lastmod|letzte änderung|zuletzt/i
/** Longest text that is a date line, UTF-16 code units. */
const MAX_LINE = 90
/** A label before a date ends with a colon, is no longer than this, UTF-16 code units, and stands this near, in nodes. */
const MAX_LABEL = 40
const LABEL_NODES = 8
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

/** The label before a date that stands in an element of its own, or ''. */
const labelBefore = (model: PageModel, node: PageNode): string => {
  for (let index = node.index - 1; index >= Math.max(0, node.index - LABEL_NODES); index--) {
    const before = model.nodes[index]
    if (before?.tag !== '#text' || !before.text.trim()) continue
    const label = before.text.trim()
    return label.length <= MAX_LABEL && /[:：]$/.test(label) ? label : ''
  }
  return ''
}

/** Whether one of the words or names around a date says that it is the date of a change. */
const saysUpdate = (model: PageModel, node: PageNode): boolean => {
  const parent = node.tag === '#text' ? node.parent : node
  if (!parent) return false
  const names = `${nodeNames(parent)} ${parent.attributes.itemprop ?? ''}`
  if (UPDATE.test(names)) return !/publi/i.test(names)
  const label = labelBefore(model, node)
  if (label) return UPDATE.test(label)
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
  const begins = new Set(kept.filter((at) => model.nodes[at]?.text.trim()).slice(0, FIRST_LINES))
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
      if (value)
        found.push({
          value,
          source: 'time',
          cost,
          isUpdate: saysUpdate(model, node),
          isTold: false,
        })
      continue
    }
    if (node.tag !== '#text' || !/\d/.test(node.text)) continue
    const line = node.text.trim()
    const own = line.length <= MAX_LINE ? line : line.slice(0, MAX_LINE)
    const isLabelled = line.length <= MAX_ALONE && LEAD.test(labelBefore(model, node))
    const dateline = begins.has(node.index) ? (DATELINE.exec(own)?.[0] ?? '') : ''
    const leads =
      isLabelled ||
      dateline !== '' ||
      LEAD.test(own) ||
      (line.length <= MAX_ALONE && LEAD_ALONE.test(own))
    if (line.length > MAX_LINE * 2 && !leads) continue
    const value = parseDate(dateline || own, monthFirst)
    if (!value || !node.parent) continue
    const isTold = (line.length > 60 || (line.length > 30 && body.has(node.index))) && !leads
    const weight = isTold ? 6 : leads ? 0.5 : 1
    const around = ancestorsFactor(node.parent)
    // What a label says of a date counts for more than what its surroundings are called.
    const cost = distance(node) * (isLabelled ? Math.min(1, around) : around) * weight
    found.push({ value, source: 'text', cost, isUpdate: saysUpdate(model, node), isTold })
  }
  return found
    .filter(({ cost }) => cost < MAX_COST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MAX_DATES)
}
