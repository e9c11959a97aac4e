import { lazy, Suspense, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ArticleState } from '@/lib/messaging/page-state'
import styles from './changed-notice.module.css'
import { useUpdateText } from './use-update-text'

const ChangedDialog = lazy(async () => ({
  default: (await import('./changed-dialog')).ChangedDialog,
}))

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
      {open && (
        <Suspense>
          <ChangedDialog
            before={saved.text}
            after={page.article.text}
            lang={page.article.lang}
            updating={updating}
            onUpdate={update}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </Notice>
  )
}
