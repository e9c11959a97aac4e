import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import type { ExportProgress as Value } from './use-export'

/** How far an export is, and the way to stop it. */
export const ExportProgress = ({ value, onCancel }: { value: Value; onCancel: () => void }) => (
  <>
    <Progress
      label={i18n.t('export.writing')}
      {...(value.total > 0 ? { value: value.done, max: value.total } : {})}
    />
    <div>
      <Button size="small" onClick={onCancel}>
        {i18n.t('common.cancel')}
      </Button>
    </div>
  </>
)
