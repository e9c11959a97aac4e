import { useSavedArticle } from '@/components/hooks/use-saved-article'
import { SaveBox } from '@/components/page/save-box'
import { SiteSwitch } from '@/components/page/site-switch'
import { useArticleNote } from '@/components/page/use-article-note'
import { useCorrections } from '@/components/page/use-corrections'
import { askFromExtension } from '@/lib/messaging/client'
import type { ArticleState } from '@/lib/messaging/page-state'
import type { TabInfo } from '@/lib/platform/tabs'
import { ArticleView } from './article-view'
import { OpenPanelButton } from './open-panel-button'
import styles from './popup-app.module.css'

export interface ArticleScreenProps {
  page: ArticleState
  tab: TabInfo
}

/** The popup on an article: the article above, what to do with it below. */
export const ArticleScreen = ({ page, tab }: ArticleScreenProps) => {
  const saved = useSavedArticle(page.article)
  const note = useArticleNote(page.article, saved)
  const reread = () => void askFromExtension({ type: 'tab/read', tabId: tab.id })
  const corrections = useCorrections(page.article, saved, reread)
  return (
    <>
      <main className={styles.main}>
        <ArticleView page={page} corrections={corrections} saved={saved} note={note} />
      </main>
      <footer className={styles.footer}>
        <div className={styles.actions}>
          <SaveBox page={page} corrections={corrections} saved={saved} note={note} />
          <OpenPanelButton tab={tab} />
        </div>
        <SiteSwitch url={page.url} />
      </footer>
    </>
  )
}
