import { useState } from 'react'
import { i18n } from '#i18n'
import { saveBackup } from '@/components/backup/save-backup'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { MissingRows } from '@/lib/catalogue/canary'
import { acceptPresentData } from '@/lib/catalogue/check-canary'
import { reportError } from '@/lib/shared/report-error'
import { ImportPanel } from '../exchange/import-panel'
import { formatNumber } from '../format'
import { tableNames } from '../table-names'
import { RescueScreen } from './rescue-screen'

const failed = (error: unknown) => reportError('options/restore', error)

/** Rows are gone that once were there: says how many, and offers the backup first. */
export const RestoreScreen = ({ missing }: { missing: readonly MissingRows[] }) => {
  const [asking, setAsking] = useState(false)
  const accept = () => {
    acceptPresentData()
      .then(() => location.reload())
      .catch(failed)
  }
  return (
    <RescueScreen
      title={i18n.t('rescue.missingTitle')}
      actions={
        <>
          <Button
            onClick={() => {
              saveBackup().catch(failed)
            }}
          >
            {i18n.t('rescue.exportRest')}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {i18n.t('rescue.goOn')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('rescue.missingText')}</p>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ table, expected, found }) => (
            <li key={table}>
              {i18n.t('rescue.missingRows', [
                tableNames[table](),
                formatNumber(found),
                formatNumber(expected),
              ])}
            </li>
          ))}
        </ul>
      )}
      <ImportPanel onImported={accept} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={i18n.t('rescue.goOnTitle')}
        description={i18n.t('rescue.goOnText')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{i18n.t('common.cancel')}</Button>
            <Button variant="danger" onClick={accept}>
              {i18n.t('rescue.goOn')}
            </Button>
          </>
        }
      />
    </RescueScreen>
  )
}
