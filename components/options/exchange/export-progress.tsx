import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { formatNumber } from '../format'
import styles from './exchange.module.css'
import type { ExportProgress as Value } from './use-export'

/** How far an export is, and the way to stop it where the screen has no other. */
export const ExportProgress = ({ value, onCancel }: { value: Value; onCancel?: () => void }) => (
  <>
    <Progress
      label={
        value.total > 0
          ? i18n.t('export.written', [formatNumber(value.done), formatNumber(value.total)])
          : i18n.t('export.writing')
      }
      {...(value.total > 0 ? { value: value.done, max: value.total } : {})}
    />
    {onCancel && (
      <Button size="small" className={styles.start} onClick={onCancel}>
        {i18n.t('common.cancel')}
      </Button>
    )}
  </>
)
