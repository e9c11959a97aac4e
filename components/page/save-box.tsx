import { Check } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { errorText } from '@/components/ui/error-text'
import { formatInstant } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ArticleState } from '@/lib/messaging/page-state'
import { ChangedNotice } from './changed-notice'
import { openSavedArticle } from './open-saved-article'
import styles from './save-box.module.css'
import type { ArticleNote } from './use-article-note'
import type { ArticleCorrections } from './use-corrections'
import { useSaveArticle } from './use-save-article'
import { useSavedChange } from './use-saved-change'

export interface SaveBoxProps {
  page: ArticleState
  corrections: ArticleCorrections
  /** Undefined until the catalogue has answered, null where the article is not saved. */
  saved: SavedArticle | null | undefined
  note: ArticleNote
}

/** The save button, or that and when the article was saved. */
export const SaveBox = ({ page, corrections, saved, note }: SaveBoxProps) => {
  const { save, saving, error } = useSaveArticle(page, corrections, note)
  const changed = useSavedChange(page, saved)
  const failed = error ?? note.error
  return (
    <>
      <div role="status" className={styles.status}>
        {saved && (
          <>
            <Check size={16} aria-hidden />
            <span className={styles.saved}>{i18n.t('popup.saved')}</span>
            <span className={styles.when}>
              {i18n.t('popup.savedOn', [formatInstant(saved.savedAt)])}
            </span>
          </>
        )}
      </div>
      {saved && changed && <ChangedNotice page={page} saved={saved} />}
      {failed && (
        <Notice tone="danger" role="alert">
          {errorText(failed)}
        </Notice>
      )}
      {saved ? (
        <Button variant="primary" wide onClick={() => openSavedArticle(saved.id)}>
          {i18n.t('popup.openSaved')}
        </Button>
      ) : (
        <Button variant="primary" wide disabled={saved === undefined || saving} onClick={save}>
          {saving ? i18n.t('popup.saving') : i18n.t('popup.save')}
        </Button>
      )}
    </>
  )
}
