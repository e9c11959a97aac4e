import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { TableName } from '@/lib/catalogue/tables'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { tableNames } from '../table-names'
import styles from './exchange.module.css'

export interface ChooseTableProps {
  fileName: string
  onChoose: (table: TableName) => void
  onCancel: () => void
}

/** Asks which table a spreadsheet holds when its columns do not say. */
export const ChooseTable = ({ fileName, onChoose, onCancel }: ChooseTableProps) => {
  const [table, setTable] = useState<TableName>('companies')
  return (
    <div className={styles.preview}>
      <Select
        label={i18n.t('options.exchange.whichTable', [fileName])}
        value={table}
        options={VIEW_TABLES.map((name) => ({ value: name, label: tableNames[name]() }))}
        onChange={(event) => {
          const next = VIEW_TABLES.find((name) => name === event.currentTarget.value)
          if (next) setTable(next)
        }}
      />
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => onChoose(table)}>
          {i18n.t('options.exchange.continue')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </div>
  )
}
