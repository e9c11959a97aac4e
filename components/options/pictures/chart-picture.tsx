import { type ReactNode, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { classNames } from '@/components/ui/class-names'
import control from '@/components/ui/control.module.css'
import { agreementTypeNames, statusNames } from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import { AGREEMENT_STATUSES } from '@/lib/catalogue/agreement'
import { NO_VALUE } from '@/lib/catalogue/view/view-row'
import { barScene, type ChartWords, columnScene } from '@/lib/pictures/chart-scene'
import {
  CHART_BASES,
  type ChartBase,
  type CountGroup,
  countAgreements,
} from '@/lib/pictures/count-agreements'
import { statusPaint } from '@/lib/pictures/status-paint'
import type { LegendEntry } from '@/lib/pictures/svg-file'
import { facetNames, termName } from '../facet-names'
import { formatNumber } from '../format'
import { useWidth } from '../table/use-width'
import { PictureFrame } from './picture-frame'
import type { PictureTableData } from './picture-table'
import styles from './pictures.module.css'
import type { PictureProps } from './pictures-tab'
import { SceneView } from './scene-view'
import { type RecordLinks, useRecordLinks } from './use-record-links'

const STEP = 30

const nameOf = (base: ChartBase, { values }: CountGroup): string => {
  const [first = '', last] = [values[0], values.at(-1)]
  if (base === 'type') return termName(first, agreementTypeNames)
  if (base === 'topic') return topicName(first)
  return last === undefined || last === first ? first : `${first}–${last}`
}

const wordsFor = (base: ChartBase, links: RecordLinks): ChartWords => ({
  name: (group) => nameOf(base, group),
  part: (group, status) =>
    [
      nameOf(base, group),
      `${statusNames[status]()}: ${formatNumber(group.byStatus[status])}`,
      i18n.t('options.pictures.agreements', group.total, [formatNumber(group.total)]),
    ].join('\n'),
  number: formatNumber,
  hrefOf: ({ values }, status) => links.agreements({ [base]: [...values], status: [status] }),
})

/** Agreements counted by year, type or topic, each column split by status. */
export const ChartPicture = ({ agreements }: PictureProps) => {
  const links = useRecordLinks()
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const [base, setBase] = useState<ChartBase>('year')
  const [most, setMost] = useState(STEP)
  const { groups, none } = useMemo(() => countAgreements(agreements, base), [agreements, base])
  const shown = useMemo(
    () => (base === 'year' ? groups : groups.slice(0, most)),
    [base, groups, most],
  )
  const scene = useMemo(
    () =>
      (base === 'year' ? columnScene : barScene)(
        shown,
        Math.max(280, width),
        wordsFor(base, links),
      ),
    [base, shown, width, links],
  )

  const notes: ReactNode[] = []
  if (shown.length < groups.length)
    notes.push(
      <>
        {i18n.t('options.pictures.note.mostFrequent', [
          formatNumber(shown.length),
          formatNumber(groups.length),
        ])}{' '}
        <button type="button" className={styles.more} onClick={() => setMost(most * 2)}>
          {i18n.t('options.pictures.showMore')}
        </button>
      </>,
    )
  if (base === 'topic') notes.push(i18n.t('options.pictures.note.severalTopics'))
  if (none > 0)
    notes.push(
      <a href={links.agreements({ [base]: [NO_VALUE] })}>
        {base === 'year'
          ? i18n.t('options.pictures.undated', none, [formatNumber(none)])
          : i18n.t('options.pictures.untold', none, [formatNumber(none)])}
      </a>,
    )
  const legend = AGREEMENT_STATUSES.map(
    (status): LegendEntry => ({
      text: statusNames[status](),
      shapes: [{ kind: 'rect', x: 2, y: 0, width: 12, height: 12, ...statusPaint[status] }],
    }),
  )
  const table = (): PictureTableData => ({
    columns: [
      facetNames[base](),
      i18n.t('kinds.agreements'),
      ...AGREEMENT_STATUSES.map((status) => statusNames[status]()),
    ],
    rows: groups.map((group) => ({
      key: group.values[0] ?? '',
      href: group.total > 0 ? links.agreements({ [base]: [...group.values] }) : undefined,
      cells: [
        nameOf(base, group),
        group.total,
        ...AGREEMENT_STATUSES.map((status) => group.byStatus[status]),
      ],
    })),
  })
  return (
    <PictureFrame
      picture="chart"
      controls={
        <label className={styles.pick}>
          {i18n.t('options.pictures.countBy')}
          <select
            className={classNames(control.control, control.select)}
            value={base}
            onChange={({ currentTarget }) => {
              setBase(CHART_BASES.find((each) => each === currentTarget.value) ?? 'year')
              setMost(STEP)
            }}
          >
            {CHART_BASES.map((each) => (
              <option key={each} value={each}>
                {facetNames[each]()}
              </option>
            ))}
          </select>
        </label>
      }
      notes={notes}
      legend={legend}
      scene={() => scene}
      table={table}
      empty={agreements.length === 0 ? i18n.t('options.pictures.nothing') : undefined}
    >
      <div ref={stage} className={styles.stage}>
        {width > 0 && <SceneView scene={scene} label={i18n.t('options.pictures.name.chart')} />}
      </div>
    </PictureFrame>
  )
}
