import { useEffect, useState } from 'react'
import type { Network } from '@/lib/pictures/network-graph'
import type { Positions } from '@/lib/pictures/network-layout'
import type { LayoutWord } from './network-worker'
import { stillMotion } from './still-motion'

export interface NetworkLayout {
  /** Of the nodes in the network's order; absent before the first turn. */
  positions?: Positions | undefined
  done: boolean
}

interface Known extends NetworkLayout {
  network: Network | undefined
}

/** The layout of a network as the worker makes it. With reduced motion only the finished one. */
export const useNetworkLayout = (network: Network): NetworkLayout => {
  const [layout, setLayout] = useState<Known>({ network: undefined, done: false })
  useEffect(() => {
    const worker = new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' })
    let latest: Positions | undefined
    const places = new Map(network.nodes.map(({ id }, place) => [id, place]))
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutWord>) => {
      latest = data.positions ?? latest
      if (!data.done && stillMotion()) return
      setLayout({ network, positions: latest, done: data.done })
      if (data.done) worker.terminate()
    })
    worker.addEventListener('error', () => setLayout({ network, positions: latest, done: true }))
    worker.postMessage({
      nodes: network.nodes.length,
      edges: network.edges.map(({ companyId, cityId, count }) => [
        places.get(companyId) ?? 0,
        places.get(cityId) ?? 0,
        count,
      ]),
    })
    return () => worker.terminate()
  }, [network])
  // Positions of the network before this one would name the wrong nodes.
  return layout.network === network ? layout : { done: false }
}
