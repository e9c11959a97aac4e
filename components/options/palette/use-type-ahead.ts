import { useEffect, useEffectEvent } from 'react'

/**
 * Takes the characters that are typed before the box they are meant for has the focus: the palette loads when it is
 * first asked for, and a reader who knows it does not wait. Without this they would be lost, or taken for shortcuts.
 */
export const useTypeAhead = (onText: (text: string) => void): void => {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (key.length !== 1 || event.ctrlKey || event.metaKey || event.isComposing) return
    if (target instanceof HTMLInputElement) return
    event.preventDefault()
    onText(key)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => take(event)
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
