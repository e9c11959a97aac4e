import { useEffect, useState } from 'react'
import { type CatalogueFacts, watchFacts } from '@/lib/catalogue/watch-facts'

const NOTHING: CatalogueFacts = {}

/** Until what was read is drawn; a hidden page draws nothing and waits no longer than this, milliseconds. */
const LONGEST_MS = 200
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS)
    requestAnimationFrame(() => setTimeout(resolve, 0))
  })

/** The facts of all live records, table by table as they are read, and followed as they change anywhere. */
export const useFacts = (): CatalogueFacts => {
  const [facts, setFacts] = useState(NOTHING)
  const [failure, setFailure] = useState<{ cause: unknown }>()
  useEffect(() => watchFacts(setFacts, (cause) => setFailure({ cause }), drawn), [])
  // Thrown while drawing, so that the screen's error boundary shows it.
  if (failure) throw new Error('cannot read the catalogue', { cause: failure.cause })
  return facts
}
