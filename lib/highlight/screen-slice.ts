/** Index of the first item for which `holds` is true; `count` when none is. Once true, it stays true. */
const firstWhere = (count: number, holds: (index: number) => boolean): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Which of `count` mentions of one long block lie within a screen of the viewport: `from` to `to`, end exclusive.
 * Measures a few of them only, trusting that text runs down the page. `height` is the viewport's, in CSS pixels.
 */
export const screenSlice = (
  count: number,
  boxOf: (index: number) => { top: number; bottom: number } | undefined,
  height: number,
): { from: number; to: number } => ({
  from: firstWhere(count, (index) => (boxOf(index)?.bottom ?? 0) >= -height),
  to: firstWhere(count, (index) => (boxOf(index)?.top ?? 0) > 2 * height),
})
