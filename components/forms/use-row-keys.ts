import { useState } from 'react'

/** As many keys as rows, those that are known first; the new ones follow the highest, so none occurs twice. */
const keysFor = (keys: readonly number[], count: number): number[] => {
  const next = Math.max(-1, ...keys) + 1
  return Array.from({ length: count }, (_, at) => keys[at] ?? next + at)
}

/** Keys for rows that have no identity of their own: a row keeps its key when one before it goes. */
export const useRowKeys = (count: number): { keys: number[]; forget: (index: number) => void } => {
  const [known, setKnown] = useState<readonly number[]>([])
  const keys = keysFor(known, count)
  return { keys, forget: (index) => setKnown(keys.toSpliced(index, 1)) }
}
