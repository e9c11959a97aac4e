const QUOTE = 34
const BACKSLASH = 92
const OPEN = new Set([91, 123])
const CLOSE = new Set([93, 125])

/** Whether brackets nest deeper than `limit` outside of strings. Reads the text once and builds nothing. */
export const isDeeperThan = (json: string, limit: number): boolean => {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = endOfString(json, at)
    else if (OPEN.has(code)) {
      depth++
      if (depth > limit) return true
    } else if (CLOSE.has(code)) depth--
  }
  return false
}

/** The place of the quote that closes the string opened at `start`, or the text's end. */
const endOfString = (json: string, start: number): number => {
  let at = start + 1
  while (at < json.length) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) return at
    at += code === BACKSLASH ? 2 : 1
  }
  return at
}
