import { useEffect, useState } from 'react'
import type { CheckedItem } from '@/lib/settings/checked-item'

/** A setting's value, followed as it changes anywhere. Undefined until this window has read it for the first time. */
export const useSetting = <T>(item: CheckedItem<T>): T | undefined => {
  const [value, setValue] = useState(item.latest)
  useEffect(() => {
    let current = true
    const stop = item.watch((next) => current && setValue(() => next))
    void item.get().then((first) => current && setValue(() => first))
    return () => {
      current = false
      stop()
    }
  }, [item])
  return value
}
