import { type ReactNode, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import type { Scene } from '@/lib/pictures/scene'
import { stackScenes } from '@/lib/pictures/stack-scenes'
import {
  panWindow,
  type TimeWindow,
  timelineOf,
  wholeWindow,
  zoomWindow,
} from '@/lib/pictures/timeline-items'
import { timelineScene } from '@/lib/pictures/timeline-scene'
import { yearlessScene } from '@/lib/pictures/yearless-scene'
import { edtfText, formatNumber } from '../format'
import { useWidth } from '../table/use-width'
import { PictureFrame } from './picture-frame'
import type { PictureTableData } from './picture-table'
import styles from './pictures.module.css'
import type { PictureProps } from './pictures-tab'
import { SceneView } from './scene-view'
import { timelineLegend } from './timeline-legend'
import { timelineWords, yearlessWords } from './timeline-words'
import { useGestures } from './use-gestures'
import { useRecordLinks } from './use-record-links'
import { ZoomButtons } from './zoom-buttons'
import { zoomKey } from './zoom-key'

/** Agreements along time: with titles where there is room, as marks where they are many, counted where they are more. */
export const TimelinePicture = ({ agreements }: PictureProps) => {
  const links = useRecordLinks()
  const stage = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const width = useWidth(stage)
  const timeline = useMemo(() => timelineOf(agreements), [agreements])
  const { items, yearless, undated } = timeline
  const whole = useMemo(() => wholeWindow(items), [items])
  const [chosen, setChosen] = useState<TimeWindow>()
  const window = chosen ? zoomWindow(chosen, 1, 0.5, whole) : whole

  const scene = useMemo(
    () =>
      timelineScene(
        items,
        { from: window.from, to: window.to },
        Math.max(280, width),
        timelineWords(links),
      ),
    [items, window.from, window.to, width, links],
  )
  const without = useMemo(
    () => yearlessScene(yearless, Math.max(280, width), yearlessWords(links)),
    [yearless, width, links],
  )

  const onZoom = (factor: number, share = 0.5) =>
    setChosen((now) => zoomWindow(now ?? whole, 1 / factor, share, whole))
  const onPan = (share: number) => setChosen((now) => panWindow(now ?? whole, share, whole))
  const onWhole = () => setChosen(undefined)
  useGestures(svg, {
    onZoom: (factor, { x }) => onZoom(factor, x / scene.width),
    onPan: (dx) => onPan(-dx / scene.width),
  })

  const notes: ReactNode[] = []
  if (scene.detail === 'columns') notes.push(i18n.t('options.pictures.note.columns'))
  if (scene.shown < items.length)
    notes.push(
      i18n.t('options.pictures.note.window', [
        formatNumber(scene.shown),
        formatNumber(items.length),
      ]),
    )
  notes.push(i18n.t('options.pictures.note.timelineKeys'))
  const unplaced = undated + yearless.length
  if (unplaced > 0)
    notes.push(
      <a href={links.agreements({ year: ['-'] })}>
        {i18n.t('options.pictures.undated', unplaced, [formatNumber(unplaced)])}
      </a>,
    )

  const table = (): PictureTableData => ({
    columns: [
      i18n.t('options.column.title'),
      i18n.t('options.column.date'),
      i18n.t('options.pictures.column.certainty'),
    ],
    rows: [
      ...items.map(({ id, title, edtf, span }) => ({
        key: id,
        href: links.agreement(id),
        cells: [title, edtfText(edtf), certaintyText(span)],
        sortBy: [undefined, span.from],
      })),
      ...yearless.map(({ id, title, edtf }) => ({
        key: id,
        href: links.agreement(id),
        cells: [title, edtfText(edtf), i18n.t('options.pictures.mark.yearless')],
        sortBy: [undefined, Number.POSITIVE_INFINITY],
      })),
    ],
  })

  const empty = items.length === 0 && yearless.length === 0
  const label = i18n.t('options.pictures.name.timeline')
  return (
    <PictureFrame
      picture="timeline"
      controls={<ZoomButtons onZoom={onZoom} onWhole={onWhole} whole={chosen === undefined} />}
      notes={notes}
      legend={timelineLegend(scene.detail, yearless.length > 0)}
      scene={(): Scene => stackScenes(items.length > 0 ? [scene, without] : [without])}
      table={table}
      empty={empty ? i18n.t('options.pictures.nothing') : undefined}
    >
      <div ref={stage} className={styles.stage}>
        {width > 0 && items.length > 0 && (
          <SceneView
            svg={svg}
            scene={scene}
            label={label}
            className={styles.draggable}
            onChoose={(id) => setChosen(scene.stretches.get(id))}
            onKeyDown={(event) =>
              zoomKey(event, { onZoom, onWhole, onPan: (right) => onPan(right * 0.25) })
            }
          />
        )}
        {width > 0 && yearless.length > 0 && (
          <>
            <h3 className={styles.sub}>{i18n.t('options.pictures.mark.yearless')}</h3>
            <SceneView scene={without} label={i18n.t('options.pictures.mark.yearless')} />
          </>
        )}
      </div>
    </PictureFrame>
  )
}

const certaintyText = ({
  precision,
  interval,
  approximate,
  uncertain,
}: {
  precision: string
  interval: boolean
  approximate: boolean
  uncertain: boolean
}): string => {
  const texts = [
    interval
      ? i18n.t('options.pictures.mark.interval')
      : precision === 'day'
        ? i18n.t('options.pictures.mark.day')
        : i18n.t('options.pictures.mark.coarse'),
  ]
  if (approximate) texts.push(i18n.t('options.pictures.mark.about'))
  if (uncertain) texts.push(i18n.t('options.pictures.mark.uncertain'))
  return texts.join(', ')
}
