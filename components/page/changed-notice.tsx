import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ArticleState } from '@/lib/messaging/page-state'
import styles from './changed-notice.module.css'
import { TextDiff } from './text-diff'
import { useUpdateText } from './use-update-text'

export interface ChangedNoticeProps {
  page: ArticleState
  saved: SavedArticle
}

/** Says that the page's text is another than the saved one, shows how, and takes the new one if the reader wants it. */
export const ChangedNotice = ({ page, saved }: ChangedNoticeProps) => {
  const [open, setOpen] = useState(false)
  const { update, updating } = useUpdateText(page, saved, () => setOpen(false))
  const isNew = saved.text === ''
  return (
    <Notice role="status">
      <div className={styles.said}>
        <p>{i18n.t(isNew ? 'article.changed.noText' : 'article.changed.text')}</p>
        {isNew ? (
          <Button size="small" disabled={updating} onClick={update}>
            {i18n.t('article.changed.keepText')}
          </Button>
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {i18n.t('article.changed.show')}
          </Button>
        )}
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={i18n.t('article.diff.title')}
        description={i18n.t('article.diff.hint')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{i18n.t('common.close')}</Button>
            <Button variant="primary" disabled={updating} onClick={update}>
              {i18n.t('article.changed.update')}
            </Button>
          </>
        }
        wide
      >
        <div className={styles.diff}>
          <TextDiff before={saved.text} after={page.article.text} lang={page.article.lang} />
        </div>
      </Dialog>
    </Notice>
  )
}
