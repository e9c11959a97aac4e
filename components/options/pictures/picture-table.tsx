import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { useScrollStop } from '@/components/hooks/use-scroll-stop'
import { Button } from '@/components/ui/button'
import { uiLocale } from '@/components/ui/locale'
import { formatNumber } from '../format'
import styles from './picture-table.module.css'

export interface PictureRow {
  key: string
  /** Where its name leads. */
  href?: string | undefined
  /** Texts, or numbers where the column counts. */
  cells: readonly (string | number)[]
  /** What the row is sorted by instead of its texts, by column. */
  sortBy?: readonly (string | number | undefined)[]
}

export interface PictureTableData {
  columns: readonly string[]
  rows: readonly PictureRow[]
}

const STEP = 200

/** A picture's content as a real table. Rows stand in the picture's order until a column is chosen. */
export const PictureTable = ({ label, data }: { label: string; data: PictureTableData }) => {
  const { columns, rows } = data
  const [sort, setSort] = useState<{ column: number; desc: boolean }>()
  const [most, setMost] = useState(STEP)
  const box = useScrollStop<HTMLDivElement>()
  const sorted = useMemo(() => {
    if (!sort) return rows
    const collator = new Intl.Collator(uiLocale(), { numeric: true })
    const keyOf = (row: PictureRow) => row.sortBy?.[sort.column] ?? row.cells[sort.column] ?? ''
    return rows.toSorted((a, b) => {
      const [left, right] = sort.desc ? [keyOf(b), keyOf(a)] : [keyOf(a), keyOf(b)]
      if (typeof left === 'number' && typeof right === 'number') return left - right
      return collator.compare(String(left), String(right))
    })
  }, [rows, sort])
  const left = sorted.length - most
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a section would repeat the picture's name
    <div ref={box} role="group" className={styles.scroller} aria-label={label}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((name, column) => {
              const own = sort?.column === column ? sort : undefined
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={own && (own.desc ? 'descending' : 'ascending')}
                >
                  <button
                    type="button"
                    onClick={() => setSort({ column, desc: own ? !own.desc : false })}
                  >
                    {name}
                    {own && (own.desc ? <ArrowDown size={12} /> : <ArrowUp size={12} />)}
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map(({ key, href, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) => {
                const text = typeof cell === 'number' ? formatNumber(cell) : cell
                const name = columns[column]
                if (column > 0) {
                  return (
                    <td key={name} data-number={typeof cell === 'number' || undefined}>
                      {text}
                    </td>
                  )
                }
                return (
                  <th key={name} scope="row">
                    {href === undefined ? text : <a href={href}>{text}</a>}
                  </th>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className={styles.more}>
          {i18n.t('options.pictures.firstRows', [formatNumber(most), formatNumber(sorted.length)])}
          <Button size="small" onClick={() => setMost(most + STEP * 5)}>
            {i18n.t('options.pictures.showMore')}
          </Button>
        </p>
      )}
    </div>
  )
}
