import { i18n } from '#i18n'
import type { YearCount } from '@/lib/catalogue/view/count-years'
import { EMPTY_VIEW, formatViewHash } from '@/lib/catalogue/view/view-state'
import { formatNumber } from '../format'
import styles from './pictures.module.css'

const hrefOf = (year: string): string =>
  formatViewHash({ ...EMPTY_VIEW, tab: 'agreements', facets: { year: [year] } })

/** Columns of agreements a year, each a link to them, and the same numbers as a table. */
export const YearChart = ({ years }: { years: readonly YearCount[] }) => {
  const most = Math.max(1, ...years.map((entry) => entry.count))
  return (
    <>
      <ol className={styles.chart}>
        {years.map(({ year, count }) => (
          <li key={year} className={styles.column}>
            {count > 0 ? (
              <a
                href={hrefOf(year)}
                className={styles.bar}
                aria-label={i18n.t('options.pictures.yearCount', count, [
                  year,
                  formatNumber(count),
                ])}
              >
                <span className={styles.value}>{formatNumber(count)}</span>
                <span className={styles.fill} style={{ height: `${(count / most) * 180}px` }} />
              </a>
            ) : (
              <span className={styles.bar}>
                <span className={styles.none} />
              </span>
            )}
            <span className={styles.year} aria-hidden>
              {year}
            </span>
          </li>
        ))}
      </ol>
      <details className={styles.numbers}>
        <summary>{i18n.t('options.pictures.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.facet.year')}</th>
              <th scope="col">{i18n.t('kinds.agreements')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
