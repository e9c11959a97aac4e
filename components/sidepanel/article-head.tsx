import { useSavedArticle } from '@/components/hooks/use-saved-article'
import { ArticleSummary } from '@/components/page/article-summary'
import { NoteFields } from '@/components/page/note-fields'
import { SaveBox } from '@/components/page/save-box'
import { useArticleNote } from '@/components/page/use-article-note'
import type { PageState } from '@/lib/messaging/page-state'
import styles from './panel-app.module.css'

export interface ArticleHeadProps {
  page: Extract<PageState, { status: 'article' }>
}

/** The article's headline, and whether it is saved. */
export const ArticleHead = ({ page }: ArticleHeadProps) => {
  const saved = useSavedArticle(page.article)
  const note = useArticleNote(page.article, saved)
  return (
    <div className={styles.article}>
      <ArticleSummary article={page.article} />
      <SaveBox page={page} saved={saved} note={note} />
      <NoteFields note={note} />
    </div>
  )
}
