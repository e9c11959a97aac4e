import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { classNames } from '@/components/ui/class-names'
import control from '@/components/ui/control.module.css'
import { uiLocale } from '@/components/ui/locale'
import { companyCity } from '@/lib/pictures/company-city'
import { MATRIX_ORDERS, type MatrixOrder, matrixOf, matrixStep } from '@/lib/pictures/matrix'
import { matrixScene, stepPaint } from '@/lib/pictures/matrix-scene'
import type { LegendEntry } from '@/lib/pictures/svg-file'
import { formatNumber } from '../format'
import { useWorkbench } from '../workbench-context'
import { MatrixGrid } from './matrix-grid'
import { pairTable } from './pair-table'
import { PictureFrame } from './picture-frame'
import styles from './pictures.module.css'
import type { PictureProps } from './pictures-tab'
import { useRecordLinks } from './use-record-links'

/** Files hold this much: more would be too wide for any program. */
const FILE = { rows: 120, columns: 80 }

const orderNames: Record<MatrixOrder, () => string> = {
  total: () => i18n.t('options.pictures.order.total'),
  name: () => i18n.t('options.pictures.order.name'),
  near: () => i18n.t('options.pictures.order.near'),
}

/** How many agreements each company has in each city. */
export const MatrixPicture = ({ agreements }: PictureProps) => {
  const { nameOf, kindOf } = useWorkbench()
  const links = useRecordLinks()
  const [order, setOrder] = useState<MatrixOrder>('near')
  const name = useCallback((id: string) => nameOf(id) ?? id, [nameOf])
  const data = useMemo(
    () => companyCity(agreements, (id) => kindOf?.(id) === 'company'),
    [agreements, kindOf],
  )
  const matrix = useMemo(() => matrixOf(data, name, order, uiLocale()), [data, name, order])

  const notes: ReactNode[] = [
    i18n.t('options.pictures.note.matrix', [
      formatNumber(matrix.rows.length),
      formatNumber(matrix.columns.length),
      formatNumber(data.pairs.length),
    ]),
    i18n.t('options.pictures.note.matrixKeys'),
  ]
  if (matrix.rows.length > FILE.rows || matrix.columns.length > FILE.columns)
    notes.push(
      i18n.t('options.pictures.note.matrixFile', [
        formatNumber(FILE.rows),
        formatNumber(FILE.columns),
      ]),
    )
  if (data.left > 0)
    notes.push(i18n.t('options.pictures.withoutPair', data.left, [formatNumber(data.left)]))

  return (
    <PictureFrame
      picture="matrix"
      controls={
        <label className={styles.pick}>
          {i18n.t('options.pictures.orderBy')}
          <select
            className={classNames(control.control, control.select)}
            value={order}
            onChange={({ currentTarget }) =>
              setOrder(MATRIX_ORDERS.find((each) => each === currentTarget.value) ?? 'total')
            }
          >
            {MATRIX_ORDERS.map((each) => (
              <option key={each} value={each}>
                {orderNames[each]()}
              </option>
            ))}
          </select>
        </label>
      }
      notes={notes}
      legend={scaleLegend(matrix.most)}
      scene={() => matrixScene(matrix, FILE, formatNumber)}
      table={() => pairTable(data, name, links)}
      empty={data.pairs.length === 0 ? i18n.t('options.pictures.nothingPaired') : undefined}
    >
      <MatrixGrid matrix={matrix} links={links} />
    </PictureFrame>
  )
}

/** One entry for each step of the scale that occurs, with its counts. */
const scaleLegend = (most: number): LegendEntry[] => {
  const ranges = new Map<1 | 2 | 3 | 4, [number, number]>()
  for (let count = 1; count <= most; count++) {
    const step = matrixStep(count, most)
    const range = ranges.get(step)
    if (range) range[1] = count
    else ranges.set(step, [count, count])
  }
  return [...ranges].map(([step, [from, to]]) => ({
    text:
      from === to
        ? i18n.t('options.pictures.agreements', from, [formatNumber(from)])
        : i18n.t('options.pictures.agreements', to, [`${formatNumber(from)}–${formatNumber(to)}`]),
    shapes: [{ kind: 'rect', x: 2, y: 0, width: 12, height: 12, radius: 3, ...stepPaint[step] }],
  }))
}
