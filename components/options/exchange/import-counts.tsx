import { i18n } from '#i18n'
import type { ImportPreview } from '@/lib/catalogue/preview-import'
import { TABLE_NAMES } from '@/lib/catalogue/tables'
import { formatNumber } from '../format'
import { tableNames } from '../table-names'
import styles from './exchange.module.css'

export interface ImportCountsProps {
  preview: ImportPreview
  /** Adds the rows that the file does not have. */
  whole: boolean
}

/** How many rows a file would add and change, a line a table; tables that it says nothing of are left out. */
export const ImportCounts = ({ preview, whole }: ImportCountsProps) => {
  const columns = [
    { name: i18n.t('options.exchange.new'), counts: preview.new },
    { name: i18n.t('options.exchange.changed'), counts: preview.changed },
    { name: i18n.t('options.exchange.same'), counts: preview.same },
    ...(whole ? [{ name: i18n.t('imports.onlyHere'), counts: onlyHere(preview) }] : []),
  ]
  const tables = TABLE_NAMES.filter(
    (table) => whole || columns.some(({ counts }) => counts[table] > 0),
  )
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('options.exchange.table')}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table}>
            <th scope="row">{tableNames[table]()}</th>
            {columns.map(({ name, counts }) => (
              <td key={name} data-none={counts[table] === 0 || undefined}>
                {formatNumber(counts[table])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const onlyHere = ({ here, changed, same }: ImportPreview): ImportPreview['here'] => ({
  companies: here.companies - changed.companies - same.companies,
  cities: here.cities - changed.cities - same.cities,
  agreements: here.agreements - changed.agreements - same.agreements,
  articles: here.articles - changed.articles - same.articles,
  evidence: here.evidence - changed.evidence - same.evidence,
})

/** How many rows of all tables the file does not have. */
export const countOnlyHere = (preview: ImportPreview): number =>
  Object.values(onlyHere(preview)).reduce((sum, count) => sum + count, 0)
