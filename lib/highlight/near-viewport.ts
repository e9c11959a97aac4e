export interface NearViewport {
  /** Starts to watch these blocks in place of all others. Those that were near and are still among them stay near. */
  watch(blocks: Iterable<Element>): void
  stop(): void
}

/** How far outside of the viewport a block already counts as near: one screen. */
const MARGIN = '100% 0px'

/** A scroll margin reaches into scrolling boxes, too; where a browser lacks it, the page's own viewport has to do. */
const options = (): IntersectionObserverInit =>
  'scrollMargin' in IntersectionObserver.prototype
    ? { scrollMargin: MARGIN }
    : { rootMargin: MARGIN }

/** Reports blocks that come within a screen of the viewport, and those that leave it. */
export const watchNearViewport = (
  onChange: (block: Element, isNear: boolean) => void,
): NearViewport => {
  const near = new Set<Element>()
  const report = (block: Element, isNear: boolean) => {
    if (isNear === near.has(block)) return
    if (isNear) near.add(block)
    else near.delete(block)
    onChange(block, isNear)
  }
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) report(target, isIntersecting)
  }, options())
  const stop = () => {
    observer.disconnect()
    near.clear()
  }
  return {
    watch(blocks) {
      const before = new Set(near)
      stop()
      for (const block of blocks) {
        // The observer's first word comes a frame later; without this, every new reading would blink.
        if (before.has(block)) report(block, true)
        observer.observe(block)
      }
    },
    stop,
  }
}
