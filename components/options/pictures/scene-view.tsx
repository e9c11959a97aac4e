import { type KeyboardEvent, memo, type RefObject, useMemo, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { Mark, Scene } from '@/lib/pictures/scene'
import { MarkTip } from './mark-tip'
import styles from './scene-view.module.css'
import { PatternDefs, Shapes } from './svg-element'
import { useMarkKeys } from './use-mark-keys'

export interface SceneViewProps {
  scene: Scene
  /** Its accessible name. */
  label: string
  /** Called for a mark without an address of its own. */
  onChoose?: (id: string) => void
  /** Hears keys before they move between marks. */
  onKeyDown?: (event: KeyboardEvent) => void
  /** For gestures. */
  svg?: RefObject<SVGSVGElement | null>
  className?: string | undefined
}

/** A picture whose marks can be pointed at, walked through by arrow keys and followed. */
export const SceneView = ({
  scene,
  label,
  onChoose,
  onKeyDown,
  svg,
  className,
}: SceneViewProps) => {
  const own = useRef<SVGSVGElement>(null)
  const root = svg ?? own
  const { activeId, setActiveId, onKeyDown: onMove } = useMarkKeys(scene.marks, root)
  const [tipId, setTipId] = useState<string>()
  const tip = scene.marks.find((mark) => mark.id === tipId)
  const all = useMemo(
    () => [...scene.back, ...scene.marks.flatMap((mark) => mark.shapes), ...scene.front],
    [scene],
  )
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture */}
      <svg
        ref={root}
        role="group"
        aria-label={label}
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        className={classNames(styles.svg, className)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && tip) setTipId(undefined)
          onKeyDown?.(event)
          if (!event.defaultPrevented) onMove(event)
        }}
        onPointerLeave={() => setTipId(undefined)}
      >
        <PatternDefs shapes={all} />
        <g aria-hidden>
          <Shapes shapes={scene.back} />
        </g>
        {scene.marks.map((mark) => (
          <MarkView
            key={mark.id}
            mark={mark}
            active={mark.id === activeId}
            onChoose={onChoose}
            onActive={setActiveId}
            onTip={setTipId}
          />
        ))}
        <g aria-hidden className={styles.front}>
          <Shapes shapes={scene.front} />
        </g>
      </svg>
      {tip && <MarkTip text={tip.label} x={tip.x} y={tip.y} width={scene.width} />}
    </div>
  )
}

interface MarkViewProps {
  mark: Mark
  active: boolean
  onChoose: ((id: string) => void) | undefined
  onActive: (id: string) => void
  onTip: (id: string | undefined) => void
}

const MarkView = memo(({ mark, active, onChoose, onActive, onTip }: MarkViewProps) => {
  const common = {
    'data-mark': mark.id,
    'aria-label': mark.label.replaceAll('\n', ', '),
    className: styles.mark,
    tabIndex: active ? 0 : -1,
    onFocus: () => {
      onActive(mark.id)
      onTip(mark.id)
    },
    onBlur: () => onTip(undefined),
    onPointerEnter: () => onTip(mark.id),
    onPointerLeave: () => onTip(undefined),
  }
  if (mark.href !== undefined) {
    return (
      <a {...common} href={mark.href}>
        <Shapes shapes={mark.shapes} />
      </a>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button
    <g
      {...common}
      role="button"
      onClick={() => onChoose?.(mark.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose?.(mark.id)
      }}
    >
      <Shapes shapes={mark.shapes} />
    </g>
  )
})
