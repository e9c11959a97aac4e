import { Check } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { TagInput } from '@/components/forms/tag-input'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { errorText } from '@/components/ui/error-text'
import { formatInstant } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { PageState } from '@/lib/messaging/page-state'
import { openSavedArticle } from './open-saved-article'
import styles from './save-box.module.css'
import { useArticleNote } from './use-article-note'
import { useSaveArticle } from './use-save-article'

export interface SaveBoxProps {
  page: Extract<PageState, { status: 'article' }>
  /** Undefined until the catalogue has answered, null where the article is not saved. */
  saved: SavedArticle | null | undefined
}

/** The save button or the saved state, with the reader's note and tags. */
export const SaveBox = ({ page, saved }: SaveBoxProps) => {
  const note = useArticleNote(page.article, saved)
  const { save, saving, error } = useSaveArticle(page, note)
  const [noteOpen, setNoteOpen] = useState(false)
  return (
    <section className={styles.box} aria-label={i18n.t('kinds.article')}>
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
      {saved ? (
        <Button variant="primary" wide onClick={() => openSavedArticle(saved.id)}>
          {i18n.t('popup.openSaved')}
        </Button>
      ) : (
        <Button variant="primary" wide disabled={saved === undefined || saving} onClick={save}>
          {saving ? i18n.t('popup.saving') : i18n.t('popup.save')}
        </Button>
      )}
      {(error ?? note.error) && (
        <Notice tone="danger" role="alert">
          {errorText(error ?? note.error ?? 'storage-failed')}
        </Notice>
      )}
      <Disclosure
        summary={i18n.t('popup.noteAndTags')}
        open={noteOpen || note.filled}
        onToggle={setNoteOpen}
      >
        <div className={styles.fields}>
          <TextArea
            label={i18n.t('popup.note')}
            rows={2}
            value={note.note}
            onChange={(event) => note.setNote(event.currentTarget.value)}
          />
          <TagInput label={i18n.t('popup.tags')} value={note.tags} onChange={note.setTags} />
          {saved && note.changed && (
            <Button onClick={note.store}>{i18n.t('popup.saveNote')}</Button>
          )}
        </div>
      </Disclosure>
    </section>
  )
}
