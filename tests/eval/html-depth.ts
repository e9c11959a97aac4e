/** Elements without content, and those that the next of their kind closes: neither adds depth when left open. */
const FLAT = new Set(
  (
    'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr html head body ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rp rt rb rtc'
  ).split(' '),
)
/** What is read as text up to its end tag, and comments. */
const NO_MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b[\s\S]*?(?:<\/\1|$)/gi
const TAG = /<(\/?)([a-z][^\s/>]*)/gi

/**
 * Whether markup nests deeper than `limit`. Counts tags without building a tree, in one pass: a guard before parsers
 * that build and tear down theirs recursively. May count a little too much where end tags are missing.
 */
export const isDeeperThan = (html: string, limit: number): boolean => {
  let depth = 0
  for (const [, closes, name = ''] of html.replace(NO_MARKUP, '').matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase())) continue
    depth = closes ? Math.max(0, depth - 1) : depth + 1
    if (depth > limit) return true
  }
  return false
}
