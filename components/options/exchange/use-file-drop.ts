import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'

/** Takes files that are dropped on the element under `area`; `over` while one hovers. */
export const useFileDrop = <E extends HTMLElement>(
  onFile: (file: File) => void,
): { area: RefObject<E | null>; over: boolean } => {
  const area = useRef<E>(null)
  const [over, setOver] = useState(false)
  const take = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) onFile(file)
  })
  useEffect(() => {
    const element = area.current
    const ended = new AbortController()
    const on = { signal: ended.signal }
    const hover = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    element?.addEventListener('dragover', hover, on)
    element?.addEventListener('dragleave', () => setOver(false), on)
    element?.addEventListener('drop', (event) => take(event), on)
    return () => ended.abort()
  }, [])
  return { area, over }
}
