import { useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { Notice } from '@/components/ui/notice'
import type { ImportPreview } from '@/lib/catalogue/preview-import'
import { TABLE_NAMES } from '@/lib/catalogue/tables'
import { type ImportProblem, leavesRowOut } from '@/lib/exchange/import-plan'
import { formatNumber } from '../format'
import { tableNames } from '../table-names'
import styles from './exchange.module.css'

const SHOWN_PROBLEMS = 100

const problemNames = {
  'bad-table': () => i18n.t('options.problem.badTable'),
  'bad-row': () => i18n.t('options.problem.badRow'),
  'duplicate-id': () => i18n.t('options.problem.duplicateId'),
  'dangling-reference': () => i18n.t('options.problem.danglingReference'),
  'unknown-column': () => i18n.t('options.problem.unknownColumn'),
}

const placeOf = (problem: ImportProblem): string =>
  problem.row === undefined
    ? tableNames[problem.table]()
    : i18n.t('options.problem.place', [tableNames[problem.table](), formatNumber(problem.row)])

/** What an import would do: rows that are new, changed and the same, and every problem by its row. */
export const ImportPreviewList = ({
  fileName,
  preview,
}: {
  fileName: string
  preview: ImportPreview
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { problems } = preview
  const out = new Set(
    problems.filter(leavesRowOut).map((problem) => `${problem.table} ${problem.row}`),
  ).size
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('options.exchange.preview', [fileName])}
      </h3>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.exchange.table')}</th>
            <th scope="col">{i18n.t('options.exchange.new')}</th>
            <th scope="col">{i18n.t('options.exchange.changed')}</th>
            <th scope="col">{i18n.t('options.exchange.same')}</th>
          </tr>
        </thead>
        <tbody>
          {TABLE_NAMES.map((table) => (
            <tr key={table}>
              <th scope="row">{tableNames[table]()}</th>
              <td>{formatNumber(preview.new[table])}</td>
              <td>{formatNumber(preview.changed[table])}</td>
              <td>{formatNumber(preview.same[table])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > 0 && (
        <Notice tone={out > 0 ? 'danger' : 'neutral'}>
          <p>
            <strong>{i18n.t('options.problem.count', problems.length)}</strong>{' '}
            {out > 0 && i18n.t('options.problem.leftOut', out)}
          </p>
          <ul className={styles.problems}>
            {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
              <li
                key={`${problem.code} ${problem.table} ${problem.row} ${problem.field} ${problem.value}`}
              >
                <span>{placeOf(problem)}</span>
                {problem.field && <code>{problem.field}</code>}
                <span>{problemNames[problem.code]()}</span>
                {(problem.value ?? problem.id) && <code>{problem.value ?? problem.id}</code>}
              </li>
            ))}
          </ul>
          {problems.length > SHOWN_PROBLEMS && (
            <p>{i18n.t('options.problem.more', problems.length - SHOWN_PROBLEMS)}</p>
          )}
        </Notice>
      )}
    </div>
  )
}
