import { lazy, Suspense, useState } from 'react'
import { i18n } from '#i18n'
import type { PickerItem } from '@/components/forms/search-picker'
import { Button } from '@/components/ui/button'
import { formatInstant } from '@/components/ui/format-date'
import type { Article } from '@/lib/article/article'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { searchArticles } from '@/lib/catalogue/search-articles'
import styles from './page-identity.module.css'
import { useJoinPages } from './use-join-pages'

const SearchPicker = lazy(async () => ({
  default: (await import('@/components/forms/search-picker')).SearchPicker,
}))

export interface PageIdentityProps {
  article: Article
  saved: SavedArticle | null | undefined
}

const FOUND = 8

const search = async (query: string): Promise<PickerItem[]> =>
  (await searchArticles(query, FOUND)).map(({ id, title, siteName, savedAt }) => ({
    id,
    name: title,
    detail: [siteName, formatInstant(savedAt)].filter(Boolean).join(' · '),
  }))

/** Which saved article this page is; the reader can say otherwise. */
export const PageIdentity = ({ article, saved }: PageIdentityProps) => {
  const { split, join } = useJoinPages(article)
  const [asking, setAsking] = useState(false)
  if (saved === undefined) return null
  if (saved) {
    return (
      <div className={styles.identity}>
        {saved.title !== article.title && (
          <p className={styles.known}>{i18n.t('article.identity.known', [saved.title])}</p>
        )}
        <Button variant="quiet" size="small" onClick={() => split(saved)}>
          {i18n.t('article.identity.split')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.identity}>
      <Button
        variant="quiet"
        size="small"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {i18n.t('article.identity.join')}
      </Button>
      {asking && (
        <Suspense>
          <SearchPicker
            label={i18n.t('article.identity.search')}
            emptyText={i18n.t('article.identity.nothing')}
            search={search}
            onPick={({ id }) => {
              setAsking(false)
              join(id)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
