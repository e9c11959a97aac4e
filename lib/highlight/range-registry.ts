import { RECORD_KINDS, type RecordKind } from '@/lib/catalogue/record-kind'
import type { PaintSpan } from '@/lib/messaging/protocol'
import { blockOf } from './block-of'
import { CURRENT_HIGHLIGHT, HIGHLIGHT_NAMES } from './highlight-names'
import { watchNearViewport } from './near-viewport'
import { screenSlice } from './screen-slice'

/** From so many mentions on, a block is divided by the screen as well: an article may be one block with line breaks. */
const CROWD = 120
/** Milliseconds between two looks at which part of a crowded block is near. */
const LOOK = 150

/** Names win over the phrase that holds them; the current mention over all. */
const PRIORITY: Record<RecordKind, number> = { agreement: 0, city: 1, company: 2 }
const CURRENT_PRIORITY = 3

/** A mention in a block. Its range is made when it first comes near: most of a long page never does. */
interface BlockSpan {
  span: PaintSpan
  range: StaticRange | null
  registered: boolean
}

/** Where spans lie in the page as it is. */
export interface SpanPlaces {
  /** The text node a span begins in. */
  nodeOf(span: PaintSpan): Node | null
  rangeOf(span: { start: number; end: number }): StaticRange | null
  boxesOf(span: PaintSpan): DOMRect[]
}

/** The page's `CSS.highlights` as far as they are ours: holds the ranges near the viewport, and no others. */
export interface RangeRegistry {
  /** Registers these in place of all before; what was near stays registered without a pause. */
  replace(spans: readonly PaintSpan[]): void
  setCurrent(span: { start: number; end: number } | null): void
  clear(): void
}

export const createRangeRegistry = (places: SpanPlaces): RangeRegistry => {
  const highlights = new Map(RECORD_KINDS.map((kind) => [kind, new Highlight()]))
  for (const [kind, highlight] of highlights) highlight.priority = PRIORITY[kind]
  const current = new Highlight()
  current.priority = CURRENT_PRIORITY
  const blocks = new Map<Element, BlockSpan[]>()
  const crowded = new Set<BlockSpan[]>()
  let looking: ReturnType<typeof setTimeout> | undefined

  const register = () => {
    for (const [kind, highlight] of highlights) CSS.highlights.set(HIGHLIGHT_NAMES[kind], highlight)
    CSS.highlights.set(CURRENT_HIGHLIGHT, current)
  }

  const put = (item: BlockSpan, registered: boolean) => {
    if (item.registered === registered) return
    item.range ??= places.rangeOf(item.span)
    const highlight = highlights.get(item.span.kind)
    if (!item.range || !highlight) return
    item.registered = registered
    if (registered) highlight.add(item.range)
    else highlight.delete(item.range)
  }

  const putSlice = (items: BlockSpan[]) => {
    const boxOf = (index: number) => {
      const item = items[index]
      return item && places.boxesOf(item.span)[0]
    }
    const { from, to } = screenSlice(items.length, boxOf, innerHeight)
    for (const [index, item] of items.entries()) put(item, from <= index && index < to)
  }

  const onScroll = () => {
    looking ??= setTimeout(() => {
      looking = undefined
      for (const items of crowded) putSlice(items)
    }, LOOK)
  }

  const near = watchNearViewport((block, isNear) => {
    const items = blocks.get(block) ?? []
    if (!isNear) {
      crowded.delete(items)
      for (const item of items) put(item, false)
    } else if (items.length <= CROWD) for (const item of items) put(item, true)
    else {
      crowded.add(items)
      putSlice(items)
      addEventListener('scroll', onScroll, { capture: true, passive: true })
    }
  })

  const empty = () => {
    removeEventListener('scroll', onScroll, { capture: true })
    clearTimeout(looking)
    looking = undefined
    blocks.clear()
    crowded.clear()
    for (const highlight of highlights.values()) highlight.clear()
    current.clear()
  }

  return {
    replace(spans) {
      empty()
      register()
      for (const span of spans) {
        const node = places.nodeOf(span)
        const block = node && blockOf(node)
        if (!block) continue
        const items = blocks.get(block)
        const item = { span, range: null, registered: false }
        if (items) items.push(item)
        else blocks.set(block, [item])
      }
      near.watch(blocks.keys())
    },
    setCurrent(span) {
      current.clear()
      const range = span && places.rangeOf(span)
      if (!range) return
      register()
      current.add(range)
    },
    clear() {
      near.stop()
      empty()
      for (const name of [...Object.values(HIGHLIGHT_NAMES), CURRENT_HIGHLIGHT])
        CSS.highlights.delete(name)
    },
  }
}
