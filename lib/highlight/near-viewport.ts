export interface NearViewport {
  watch(block: Element): void
  stop(): void
}

/** How far outside of the viewport a block already counts as near: one screen. */
const MARGIN = '100% 0px'

/** Reports blocks that come within a screen of the viewport, and those that leave it. */
export const watchNearViewport = (
  onChange: (block: Element, isNear: boolean) => void,
): NearViewport => {
  const near = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === near.has(target)) continue
        if (isIntersecting) near.add(target)
        else near.delete(target)
        onChange(target, isIntersecting)
      }
    },
    // Without a scroll margin, text in a scrolling box would only light up once it is in sight.
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  )
  return {
    watch: (block) => observer.observe(block),
    stop: () => {
      observer.disconnect()
      near.clear()
    },
  }
}
