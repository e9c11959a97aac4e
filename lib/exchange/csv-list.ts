const SEPARATOR = ' | '

/** Whether an item would be read back differently if it were written as it is. */
const needsQuotes = (item: string): boolean =>
  item === '' || item.trim() !== item || item.includes('|') || item.startsWith('"')

/** A list in one cell: items joined with ` | `; an item that holds a bar or outer spaces stands in JSON quotes. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => (needsQuotes(item) ? JSON.stringify(item) : item)).join(SEPARATOR)

/** The items of such a cell; spaces around the bars do not count. Undefined when a quote is not closed. */
export const splitList = (cell: string): string[] | undefined => {
  const items: string[] = []
  let rest = cell.trim()
  while (rest !== '') {
    const item = rest.startsWith('"') ? quotedItem(rest) : plainItem(rest)
    if (!item) return undefined
    items.push(item.value)
    rest = item.rest
  }
  return items
}

interface Item {
  value: string
  rest: string
}

const plainItem = (text: string): Item => {
  const bar = text.indexOf('|')
  if (bar === -1) return { value: text.trim(), rest: '' }
  return { value: text.slice(0, bar).trim(), rest: text.slice(bar + 1).trim() }
}

const QUOTED = /^("(?:[^"\\]|\\.)*")\s*(?:\||$)/s

const quotedItem = (text: string): Item | undefined => {
  const found = QUOTED.exec(text)
  if (!found?.[1]) return undefined
  try {
    return { value: String(JSON.parse(found[1])), rest: text.slice(found[0].length).trim() }
  } catch {
    return undefined
  }
}
