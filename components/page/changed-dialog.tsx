import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import styles from './changed-notice.module.css'
import { TextDiff } from './text-diff'

export interface ChangedDialogProps {
  before: string
  after: string
  /** Language of the texts, BCP 47 or empty. */
  lang: string
  updating: boolean
  onUpdate: () => void
  onClose: () => void
}

/** The saved text and the page's present one, difference by difference, and the way to take the new one. */
export const ChangedDialog = ({
  before,
  after,
  lang,
  updating,
  onUpdate,
  onClose,
}: ChangedDialogProps) => (
  <Dialog
    open
    onClose={onClose}
    title={i18n.t('article.diff.title')}
    description={i18n.t('article.diff.hint')}
    actions={
      <>
        <Button onClick={onClose}>{i18n.t('common.close')}</Button>
        <Button variant="primary" disabled={updating} onClick={onUpdate}>
          {i18n.t('article.changed.update')}
        </Button>
      </>
    }
    wide
  >
    <div className={styles.diff}>
      <TextDiff before={before} after={after} lang={lang} />
    </div>
  </Dialog>
)
