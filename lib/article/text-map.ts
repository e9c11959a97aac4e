import { joinText, type TextPiece } from './join-text'

export type { TextPiece } from './join-text'

/** Joins live text nodes into one string and leads from either side to the other. Offsets are UTF-16 code units. */
export interface TextMap {
  /** Blocks separated by a newline, white space collapsed as a browser shows it. */
  readonly text: string
  /** The boundary points of `text.slice(start, end)` in the live document; null for an empty or foreign span. */
  toPoints(start: number, end: number): StaticRangeInit | null
  /** The same as a StaticRange, which may cross inline elements. */
  toRange(start: number, end: number): StaticRange | null
  /** The offset in `text` of a live boundary point: the next character that the map holds; null behind the last one. */
  toOffset(node: Node, offset: number): number | null
}

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4

/** Builds the map. The pieces' nodes stay referenced for as long as the map lives. */
export const createTextMap = (pieces: Iterable<TextPiece>): TextMap => {
  const { text, runs } = joinText(pieces)

  /** Index of the last run that starts at or before `offset`. */
  const runAt = (offset: number): number => {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  const toPoints = (start: number, end: number): StaticRangeInit | null => {
    if (!(start >= 0 && end > start && end <= text.length)) return null
    let first = runs[runAt(start)]
    // A span may begin at the newline between two blocks, which no text node holds.
    if (first && start >= first.start + first.length) first = runs[runAt(start) + 1]
    const last = runs[runAt(end - 1)]
    if (!first || !last || first.start > last.start) return null
    return {
      startContainer: first.node,
      startOffset: first.nodeStart + Math.max(0, start - first.start),
      endContainer: last.node,
      endOffset: last.nodeStart + Math.min(last.length, end - last.start),
    }
  }

  let byNode: Map<Node, number> | undefined
  const firstRunOf = (node: Node): number | undefined => {
    if (!byNode) {
      byNode = new Map()
      for (let index = runs.length - 1; index >= 0; index--) {
        const run = runs[index]
        if (run) byNode.set(run.node, index)
      }
    }
    return byNode.get(node)
  }

  /** Index of the first run whose node comes after `node` in the document. */
  const firstRunAfter = (node: Node): number => {
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      const follows = run && (node.compareDocumentPosition(run.node) & FOLLOWING) !== 0
      if (follows) high = middle
      else low = middle + 1
    }
    return low
  }

  const toOffset = (node: Node, offset: number): number | null => {
    const known = firstRunOf(node)
    if (known !== undefined) {
      for (let index = known; index < runs.length; index++) {
        const run = runs[index]
        if (!run) break
        if (run.node !== node) return run.start
        if (offset <= run.nodeStart) return run.start
        if (offset < run.nodeStart + run.length) return run.start + offset - run.nodeStart
      }
      const last = runs[runs.length - 1]
      return last && last.node === node ? text.length : null
    }
    const child = node.childNodes[offset] ?? null
    if (child) {
      const direct = firstRunOf(child)
      const index = direct ?? firstRunAfter(child)
      return runs[index]?.start ?? null
    }
    // Behind the last child: the first run that is not inside `node`.
    for (let index = firstRunAfter(node); index < runs.length; index++) {
      const run = runs[index]
      if (run && !node.contains(run.node)) return run.start
    }
    const last = runs[runs.length - 1]
    return last && node.contains(last.node) ? text.length : null
  }

  return {
    text,
    toPoints,
    toRange(start, end) {
      const points = toPoints(start, end)
      return points ? new StaticRange(points) : null
    },
    toOffset,
  }
}
