import { Download } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { formatNumber } from '../format'
import styles from './exchange.module.css'
import { ExportDialog } from './export-dialog'

/** Exports the rows that filters and search leave, in their order on the screen. */
export const ExportShownButton = ({
  table,
  rows,
}: {
  table: ViewTable
  rows: readonly { id: string }[]
}) => {
  const [chosen, setChosen] = useState<string[]>()
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setChosen(rows.map(({ id }) => id))}>
        <Download size={14} aria-hidden />
        <span className={styles.shownName}>
          {i18n.t('export.these', rows.length, [formatNumber(rows.length)])}
        </span>
      </Button>
      <ExportDialog
        open={chosen !== undefined}
        table={table}
        ids={chosen ?? []}
        onClose={() => setChosen(undefined)}
      />
    </>
  )
}
