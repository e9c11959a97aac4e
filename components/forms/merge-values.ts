const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Brings three versions of a form's values together, field by field: what it started from, what the reader made of it,
 * and what the record has become elsewhere. Whoever changed a field wins; where both did, the reader's stays and the
 * field is named in `clashes`.
 */
export const mergeValues = <T extends object>(
  base: T,
  mine: T,
  theirs: T,
): { merged: T; clashes: (keyof T)[] } => {
  const merged = { ...mine }
  const clashes: (keyof T)[] = []
  const take = <K extends keyof T>(key: K) => {
    if (isSame(theirs[key], base[key]) || isSame(theirs[key], mine[key])) return
    if (isSame(mine[key], base[key])) merged[key] = theirs[key]
    else clashes.push(key)
  }
  for (const key in theirs) take(key)
  return { merged, clashes }
}
