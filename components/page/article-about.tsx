import { i18n } from '#i18n'
import { Disclosure } from '@/components/ui/disclosure'
import type { Article } from '@/lib/article/article'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { ArticleDetails } from './article-details'
import { ArticleSummary } from './article-summary'
import styles from './article-summary.module.css'
import { PageIdentity } from './page-identity'
import type { ArticleCorrections } from './use-corrections'

export interface ArticleAboutProps {
  /** As the page gives it; `corrections` holds it as the reader wants it. */
  article: Article
  corrections: ArticleCorrections
  saved: SavedArticle | null | undefined
}

/** What the article is, on one line; where each fact comes from, and which page this is, behind it. */
export const ArticleAbout = ({ article, corrections, saved }: ArticleAboutProps) => (
  <div>
    <ArticleSummary article={corrections.article} />
    <Disclosure summary={<span className={styles.more}>{i18n.t('article.details')}</span>}>
      <ArticleDetails corrections={corrections} />
      <PageIdentity article={article} saved={saved} />
    </Disclosure>
  </div>
)
