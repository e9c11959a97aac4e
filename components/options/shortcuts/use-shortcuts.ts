import { useEffect, useRef } from 'react'
import { useSetting } from '@/components/hooks/use-setting'
import { singleKeys } from '@/lib/settings/single-keys'
import { keyPlace } from './key-place'
import { matchShortcut, type ShortcutAction } from './match-shortcut'

/** Runs `onShortcut` for the options page's keys while it is drawn; keys that something else took are left alone. */
export const useShortcuts = (onShortcut: (action: ShortcutAction) => void): void => {
  const single = useSetting(singleKeys) ?? false
  const latest = useRef(onShortcut)
  latest.current = onShortcut
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const action = matchShortcut(event, keyPlace(event.target), single)
      if (!action) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [single])
}
