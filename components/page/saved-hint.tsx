import { useLiveQuery } from 'dexie-react-hooks'
import { Check } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { formatInstant } from '@/components/ui/format-date'
import { findSavedArticle } from '@/lib/catalogue/queries'
import { openSavedArticle } from './open-saved-article'
import styles from './saved-hint.module.css'

export interface SavedHintProps {
  url: string
}

/** A page that cannot be read now, perhaps for want of a network, but was saved before. */
export const SavedHint = ({ url }: SavedHintProps) => {
  const saved = useLiveQuery(() => findSavedArticle(url, ''), [url])
  if (!saved) return null
  return (
    <div className={styles.hint}>
      <p role="status" className={styles.said}>
        <Check size={16} aria-hidden />
        <span className={styles.saved}>{i18n.t('popup.saved')}</span>
        <span className={styles.when}>
          {i18n.t('popup.savedOn', [formatInstant(saved.savedAt)])}
        </span>
      </p>
      <p lang={saved.lang}>{saved.title}</p>
      <Button onClick={() => openSavedArticle(saved.id)}>{i18n.t('popup.openSaved')}</Button>
    </div>
  )
}
