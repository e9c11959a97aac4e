import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

export interface RemoveDialogProps {
  open: boolean
  count: number
  onClose: () => void
  onConfirm: () => void
}

/** Asks before records leave the trash for good. */
export const RemoveDialog = ({ open, count, onClose, onConfirm }: RemoveDialogProps) => (
  <Dialog
    open={open}
    onClose={onClose}
    title={i18n.t('options.remove.title', count)}
    description={i18n.t('options.remove.text')}
    actions={
      <>
        <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
        <Button variant="danger" onClick={onConfirm}>
          {i18n.t('options.action.removeForGood')}
        </Button>
      </>
    }
  />
)
