import { formatDay } from '@/components/ui/format-date'
import { formatList, languageName } from '@/components/ui/format-list'
import type { Article } from '@/lib/article/article'
import styles from './article-summary.module.css'

export interface ArticleSummaryProps {
  article: Article
}

/** Headline, and one line with site, author, date and language as far as the page gives them. */
export const ArticleSummary = ({ article }: ArticleSummaryProps) => {
  const facts = [
    article.siteName,
    formatList(article.byline),
    formatDay(article.publishedAt),
    languageName(article.lang),
  ].filter(Boolean)
  return (
    <div>
      <h1 className={styles.title} lang={article.lang || undefined}>
        {article.title}
      </h1>
      <p className={styles.facts}>{facts.join(' · ')}</p>
    </div>
  )
}
