import { useSavedArticle } from '@/components/hooks/use-saved-article'
import { ArticleAbout } from '@/components/page/article-about'
import { NoteFields } from '@/components/page/note-fields'
import { OrphanQuotes } from '@/components/page/orphan-quotes'
import { SaveBox } from '@/components/page/save-box'
import { useArticleNote } from '@/components/page/use-article-note'
import { useCorrections } from '@/components/page/use-corrections'
import type { ArticleState } from '@/lib/messaging/page-state'
import styles from './panel-app.module.css'

export interface ArticleHeadProps {
  page: ArticleState
  /** Reads the page again, after a correction. */
  onReread: () => void
}

/** The article's headline, what the page says of it, and whether it is saved. */
export const ArticleHead = ({ page, onReread }: ArticleHeadProps) => {
  const saved = useSavedArticle(page.article)
  const note = useArticleNote(page.article, saved)
  const corrections = useCorrections(page.article, saved, onReread)
  return (
    <div className={styles.article}>
      <ArticleAbout article={page.article} corrections={corrections} saved={saved} />
      <SaveBox page={page} corrections={corrections} saved={saved} note={note} />
      {saved && <OrphanQuotes articleId={saved.id} text={page.article.text} />}
      <NoteFields note={note} />
    </div>
  )
}
