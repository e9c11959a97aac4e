import { useEffect, useRef } from 'react'
import { type PanelIntent, takePanelIntent, watchPanelIntent } from '@/lib/messaging/panel-intent'

/** Runs `act` once for every wish that was left for the panel, also for one that waited while it opened. */
export const usePanelIntent = (ready: boolean, act: (intent: PanelIntent) => void): void => {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  }, [act])
  useEffect(() => {
    if (!ready) return
    const take = () =>
      void takePanelIntent().then((intent) => {
        if (intent) latest.current(intent)
      })
    take()
    return watchPanelIntent(take)
  }, [ready])
}
