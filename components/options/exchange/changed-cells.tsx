import { useContext, useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { type CellChange, changedCells, type PlannedChange } from '@/lib/catalogue/preview-import'
import { reportError } from '@/lib/shared/report-error'
import { WorkbenchContext } from '../workbench-context'
import { columnName } from './column-names'
import styles from './exchange.module.css'
import type { ReadyImport } from './import-state'

const LONGEST = 300
const RECORD_ID = /\b(?:company|city|agreement|article):[\w-]+/g

/** A record's fields before and after, those that differ. Read when it is opened. */
export const ChangedCells = ({ ready, change }: { ready: ReadyImport; change: PlannedChange }) => {
  const [cells, setCells] = useState<CellChange[]>()
  const workbench = useContext(WorkbenchContext)
  const { plan, now } = ready
  useEffect(() => {
    changedCells(plan, change, now)
      .then(setCells)
      .catch((error: unknown) => reportError('options/import-diff', error))
  }, [plan, change, now])

  const readable = (cell: string): string => {
    const named = cell.replace(RECORD_ID, (id) => workbench?.nameOf(id) ?? id)
    return named.length > LONGEST ? `${named.slice(0, LONGEST)}…` : named
  }
  return (
    <dl className={styles.cells}>
      {cells?.map(({ column, before, after }) => (
        <div key={column}>
          <dt>{columnName(column)}</dt>
          <dd>
            {before === '' ? (
              <span className={styles.soft}>{i18n.t('imports.empty')}</span>
            ) : (
              <del>{readable(before)}</del>
            )}
            <span aria-hidden> → </span>
            {after === '' ? (
              <span className={styles.soft}>{i18n.t('imports.empty')}</span>
            ) : (
              <ins>{readable(after)}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
