import { useEffect, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import type { Network } from '@/lib/pictures/network-graph'
import type { Mark } from '@/lib/pictures/scene'
import { MarkTip } from './mark-tip'
import { type NetworkStage, openNetworkStage } from './network-stage'
import styles from './network-view.module.css'
import { useMarkKeys } from './use-mark-keys'
import { ZoomButtons } from './zoom-buttons'
import { zoomKey } from './zoom-key'

export interface NetworkViewProps {
  network: Network
  /** The same nodes as marks: names, addresses, and places for moving by arrow keys. */
  marks: readonly Mark[]
  nameOf: (id: string) => string
  onFailure: (error: unknown) => void
}

/** The network on WebGL, with a link for each name that keyboards and screen readers reach. */
export const NetworkView = ({ network, marks, nameOf, onFailure }: NetworkViewProps) => {
  const root = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const stage = useRef<NetworkStage>(undefined)
  const [pointed, setPointed] = useState<string>()
  const { activeId, setActiveId, onKeyDown } = useMarkKeys(marks, root)
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks])
  const latest = useRef({ byId, onFailure })
  latest.current = { byId, onFailure }

  useEffect(() => {
    if (!canvas.current) return
    try {
      const opened = openNetworkStage(canvas.current, network, nameOf, {
        onOpen: (id) => {
          const href = latest.current.byId.get(id)?.href
          if (href !== undefined) location.hash = href
        },
        onPoint: setPointed,
      })
      stage.current = opened
      return () => {
        stage.current = undefined
        opened.close()
      }
    } catch (error) {
      latest.current.onFailure(error)
      return
    }
  }, [network, nameOf])
  useEffect(() => {
    stage.current?.place(marks)
  }, [marks])
  useEffect(() => stage.current?.pickOut(pointed), [pointed])

  const tip = pointed === undefined ? undefined : byId.get(pointed)
  const at = pointed === undefined ? undefined : stage.current?.placeOf(pointed)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={root}
      role="group"
      aria-label={i18n.t('options.pictures.name.network')}
      className={styles.frame}
      data-pointed={pointed !== undefined || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setPointed(undefined)
        zoomKey(event, {
          onZoom: (factor) => stage.current?.zoom(factor),
          onWhole: () => stage.current?.whole(),
          onPan: (right, down) => stage.current?.pan(right, down),
        })
        if (!event.defaultPrevented) onKeyDown(event)
      }}
    >
      <div ref={canvas} className={styles.canvas} aria-hidden />
      <ul className="visually-hidden">
        {marks.map(({ id, label, href }) => (
          <li key={id}>
            <a
              href={href}
              data-mark={id}
              tabIndex={id === activeId ? 0 : -1}
              onFocus={() => {
                setActiveId(id)
                stage.current?.reveal(id)
                setPointed(id)
              }}
              onBlur={() => setPointed(undefined)}
            >
              {label.replaceAll('\n', ', ')}
            </a>
          </li>
        ))}
      </ul>
      {tip && at && (
        <MarkTip text={tip.label} x={at.x} y={at.y} width={canvas.current?.clientWidth ?? 0} />
      )}
      <div className={styles.zoom}>
        <ZoomButtons
          onZoom={(factor) => stage.current?.zoom(factor)}
          onWhole={() => stage.current?.whole()}
          whole={false}
        />
      </div>
    </div>
  )
}
