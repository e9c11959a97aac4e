/** Marks and spaces that editors and browsers change, made alike; one code unit for one, so that offsets stay. */
export const foldMarks = (text: string): string =>
  text
    .replace(/[“”„‟«»″＂「」『』]/g, '"')
    .replace(/[‘’‚‛‹›′＇`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s/g, ' ')
