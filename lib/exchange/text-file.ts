/** Control characters other than tab and line ends: no text format can hold them, and XML parsers stop at them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The text without characters that XML 1.0 forbids; lone surrogates become U+FFFD. */
export const plainText = (text: string): string => text.toWellFormed().replace(CONTROL, '')

/** The text on one line, for formats whose values end at the line's end. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

/** Joins parts with a separator between two, as JSON lists want it. */
async function* separated(parts: AsyncIterable<string>, separator: string): AsyncGenerator<string> {
  let first = true
  for await (const part of parts) {
    yield first ? part : separator + part
    first = false
  }
}

/** A JSON document whose one list is written item by item. `head` and `tail` stand around the list's brackets. */
export async function* jsonList(
  head: string,
  items: AsyncIterable<object>,
  tail: string,
): AsyncGenerator<string> {
  yield `${head}[`
  yield* separated(jsonLines(items), ',')
  yield `\n]${tail}\n`
}

async function* jsonLines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `\n${JSON.stringify(item)}`
}
