/** One text node in reading order; `T` is the live node, or whatever stands for it. */
export interface TextPiece<T = Text> {
  node: T
  /** Its data when the page was read. */
  data: string
  /** Whether a block starts here, so that a newline parts it from what came before. */
  startsBlock: boolean
  /** Whether white space is kept as written (`<pre>`). */
  preformatted: boolean
}

/** A run of characters that stand in the same order, without gaps, in `text` and in one text node. */
export interface Run<T> {
  start: number
  length: number
  node: T
  nodeStart: number
}

const SPACE = 32
const isSpace = (code: number): boolean =>
  code === SPACE || code === 10 || code === 9 || code === 13 || code === 12

/** A lone space within a node stands for itself: most text is then taken by the node, not by the word. */
const isPlain = (data: string, at: number): boolean =>
  data.charCodeAt(at) === SPACE && at + 1 < data.length && !isSpace(data.charCodeAt(at + 1))

/** Joins the pieces: blocks separated by a newline, white space collapsed as a browser shows it. */
export const joinText = <T>(pieces: Iterable<TextPiece<T>>): { text: string; runs: Run<T>[] } => {
  const runs: Run<T>[] = []
  const parts: string[] = []
  let length = 0
  let blockEmpty = true
  let pending: { node: T; at: number } | null = null

  /** Appends `piece`, which stands in `node` from `nodeStart`; it joins the last run where nothing lies between. */
  const append = (node: T, nodeStart: number, piece: string) => {
    const last = runs[runs.length - 1]
    const joins =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === length
    if (last && joins) last.length += piece.length
    else runs.push({ start: length, length: piece.length, node, nodeStart })
    parts.push(piece)
    length += piece.length
  }
  const newLine = () => {
    parts.push('\n')
    length += 1
  }

  for (const { node, data, startsBlock, preformatted } of pieces) {
    if (startsBlock) {
      pending = null
      if (!blockEmpty) {
        blockEmpty = true
        newLine()
      }
    }
    let at = 0
    while (at < data.length) {
      if (!preformatted && isSpace(data.charCodeAt(at))) {
        if (!blockEmpty && !pending) pending = { node, at }
        at += 1
        continue
      }
      let to = at + 1
      if (preformatted) to = data.length
      else while (to < data.length && (!isSpace(data.charCodeAt(to)) || isPlain(data, to))) to += 1
      // The first white space of a run stands for all of it, written as one space.
      if (pending) append(pending.node, pending.at, ' ')
      pending = null
      append(node, at, data.slice(at, to))
      blockEmpty = false
      at = to
    }
  }
  if (blockEmpty && parts[parts.length - 1] === '\n') {
    parts.pop()
    length -= 1
  }
  return { text: parts.join(''), runs }
}
