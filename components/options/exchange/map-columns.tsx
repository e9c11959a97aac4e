import { i18n } from '#i18n'
import { useScrollStop } from '@/components/hooks/use-scroll-stop'
import { Select } from '@/components/ui/select'
import type { TableName } from '@/lib/catalogue/tables'
import type { CsvSample } from '@/lib/exchange/read-csv'
import { columnName, offeredColumns } from './column-names'
import styles from './exchange.module.css'

export interface MapColumnsProps {
  table: TableName
  sample: CsvSample
  mapping: readonly (string | null)[]
  onChange: (mapping: (string | null)[]) => void
}

const LONGEST_CELL = 60
const LEFT_OUT = ''

/** A file's first rows under a choice for each column: the field that it holds, or none. */
export const MapColumns = ({ table, sample, mapping, onChange }: MapColumnsProps) => {
  const box = useScrollStop<HTMLElement>()
  const offered = offeredColumns(table)
  const known = new Set([...offered, ...mapping.filter((column) => column !== null)])
  return (
    <section ref={box} className={styles.sample} aria-label={i18n.t('imports.columns')}>
      <table>
        <thead>
          <tr>
            {sample.headers.map((header, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headers may repeat
              <th key={at} scope="col">
                <span className={styles.header}>
                  {header || i18n.t('imports.noHeader', [at + 1])}
                </span>
                <Select
                  label={i18n.t('imports.columnHolds', [header || String(at + 1)])}
                  labelHidden
                  value={mapping[at] ?? LEFT_OUT}
                  data-left-out={mapping[at] === null || undefined}
                  options={[
                    { value: LEFT_OUT, label: i18n.t('imports.leaveOut') },
                    ...[...known]
                      .filter((column) => column === mapping[at] || !mapping.includes(column))
                      .map((column) => ({ value: column, label: columnName(column) })),
                  ]}
                  onChange={({ currentTarget: { value } }) =>
                    onChange(
                      sample.headers.map((_, place) =>
                        place === at ? value || null : (mapping[place] ?? null),
                      ),
                    )
                  }
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are told apart by their place only
            <tr key={row}>
              {sample.headers.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={at} data-left-out={mapping[at] === null || undefined}>
                  {clipped(cells[at] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const clipped = (cell: string): string =>
  cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell
