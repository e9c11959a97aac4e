import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Spinner } from '@/components/ui/spinner'
import { mapBase, type WorldAtlas } from '@/lib/pictures/map-base'
import { type MapData, mapData } from '@/lib/pictures/map-data'
import { mapScene } from '@/lib/pictures/map-scene'
import { fitMap, type MapView, panMap, WHOLE_MAP, zoomMap } from '@/lib/pictures/map-view'
import { formatNumber } from '../format'
import { useWidth } from '../table/use-width'
import { useWorkbench } from '../workbench-context'
import { loadWorld } from './load-world'
import { mapLegend } from './map-legend'
import { mapWords } from './map-words'
import { PictureFrame } from './picture-frame'
import type { PictureTableData } from './picture-table'
import styles from './pictures.module.css'
import type { PictureProps } from './pictures-tab'
import { SceneView } from './scene-view'
import { useGestures } from './use-gestures'
import { type RecordLinks, useRecordLinks } from './use-record-links'
import { ZoomButtons } from './zoom-buttons'
import { zoomKey } from './zoom-key'

const ARCS = 60
/** A group of more places than an address should hold is opened by zooming. */
const MOST_IN_LINK = 40

/** Where agreements take effect, and lines from where their companies sit. Works without a network. */
export const MapPicture = ({ agreements }: PictureProps) => {
  const { records, nameOf, countryOf } = useWorkbench()
  const links = useRecordLinks()
  const stage = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const width = Math.max(280, useWidth(stage))
  const [world, setWorld] = useState<WorldAtlas>()
  const [chosen, setChosen] = useState<MapView>()
  const [arcs, setArcs] = useState(ARCS)
  const [withArcs, setWithArcs] = useState(true)
  useEffect(() => void loadWorld().then(setWorld), [])

  const data = useMemo(
    () => mapData(agreements, records.companies, records.cities),
    [agreements, records.companies, records.cities],
  )
  const base = useMemo(() => world && mapBase(world, width), [world, width])
  const fitted = useMemo(() => {
    if (!base) return WHOLE_MAP
    const places = [...data.places, ...data.seats.values()]
    return fitMap(
      places.map(({ lon, lat }) => base.project(lon, lat)),
      base,
    )
  }, [base, data])
  const view = chosen ?? fitted
  const words = useMemo(
    () => mapWords({ links, nameOf, countryOf, most: MOST_IN_LINK }),
    [links, nameOf, countryOf],
  )
  const scene = useMemo(
    () => base && mapScene(base, data, view, withArcs ? arcs : 0, words),
    [base, data, view, withArcs, arcs, words],
  )

  const size = base ?? { width, height: width / 2 }
  const middle = { x: size.width / 2, y: size.height / 2 }
  const onZoom = (factor: number, at = middle) =>
    setChosen((now) => zoomMap(now ?? fitted, factor, at, size))
  const onPan = (dx: number, dy: number) => setChosen((now) => panMap(now ?? fitted, dx, dy, size))
  const onWhole = () => setChosen(WHOLE_MAP)
  useGestures(svg, { onZoom, onPan })

  const notes: ReactNode[] = []
  if (withArcs && scene && scene.arcs < scene.allArcs)
    notes.push(
      <>
        {i18n.t('options.pictures.note.arcs', [
          formatNumber(scene.arcs),
          formatNumber(scene.allArcs),
        ])}{' '}
        <button type="button" className={styles.more} onClick={() => setArcs(arcs * 2)}>
          {i18n.t('options.pictures.showMore')}
        </button>
      </>,
    )
  notes.push(i18n.t('options.pictures.note.mapKeys'), ...missingNotes(data, links))
  notes.push(i18n.t('options.pictures.note.naturalEarth'))

  const table = (): PictureTableData => ({
    columns: [
      i18n.t('kinds.city'),
      i18n.t('options.column.country'),
      i18n.t('kinds.agreements'),
      i18n.t('options.pictures.column.coordinates'),
    ],
    rows: [
      ...data.places.map(({ id, lat, lon, agreements: list }) => ({
        id,
        count: list.length,
        place: `${lat.toFixed(2)}, ${lon.toFixed(2)}`,
      })),
      ...data.unplaced.map(({ id, count }) => ({ id, count, place: '–' })),
    ].map(({ id, count, place }) => ({
      key: id,
      href: links.agreements({ city: [id] }),
      cells: [nameOf(id) ?? id, words.country(id), count, place],
    })),
  })

  return (
    <PictureFrame
      picture="map"
      controls={
        <>
          <label className={styles.pick}>
            <input
              type="checkbox"
              checked={withArcs}
              onChange={(event) => setWithArcs(event.currentTarget.checked)}
            />
            {i18n.t('options.pictures.arcs')}
          </label>
          <ZoomButtons onZoom={onZoom} onWhole={onWhole} whole={view.k === 1} />
        </>
      }
      notes={notes}
      legend={mapLegend((scene?.arcs ?? 0) > 0)}
      scene={() => scene}
      table={table}
      empty={data.places.length === 0 ? i18n.t('options.pictures.nothingPlaced') : undefined}
    >
      <div ref={stage} className={styles.stage}>
        {scene ? (
          <SceneView
            svg={svg}
            scene={scene}
            label={i18n.t('options.pictures.name.map')}
            className={styles.map}
            onChoose={(id) => {
              const at = scene.clusters.get(id)
              if (at) onZoom(2.5, at)
            }}
            onKeyDown={(event) =>
              zoomKey(event, {
                onZoom,
                onWhole,
                onPan: (right, down) => onPan(-right * size.width * 0.2, -down * size.height * 0.2),
              })
            }
          />
        ) : (
          <Spinner label={i18n.t('common.loading')} />
        )}
      </div>
    </PictureFrame>
  )
}

const missingNotes = ({ unplaced, without }: MapData, links: RecordLinks): ReactNode[] => {
  const notes: ReactNode[] = []
  if (unplaced.length > 0)
    notes.push(
      <a href={links.agreements({ city: unplaced.slice(0, MOST_IN_LINK).map(({ id }) => id) })}>
        {i18n.t('options.pictures.unplaced', unplaced.length, [formatNumber(unplaced.length)])}
      </a>,
    )
  if (without > 0)
    notes.push(
      <a href={links.agreements({ city: ['-'] })}>
        {i18n.t('options.pictures.withoutPlace', without, [formatNumber(without)])}
      </a>,
    )
  return notes
}
