import { i18n } from '#i18n'
import { useFreshDrafts } from '@/components/hooks/use-fresh-drafts'
import { useLinkedAgreements } from '@/components/hooks/use-linked-agreements'
import { ArticleAbout } from '@/components/page/article-about'
import { NoteFields } from '@/components/page/note-fields'
import type { ArticleNote } from '@/components/page/use-article-note'
import type { ArticleCorrections } from '@/components/page/use-corrections'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import type { ArticleState } from '@/lib/messaging/page-state'
import { foundRecords } from '@/lib/reading/found-records'
import styles from './article-view.module.css'
import { FoundCounts } from './found-counts'
import { FoundList } from './found-list'
import { LinkedAgreements } from './linked-agreements'

export interface ArticleViewProps {
  page: ArticleState
  corrections: ArticleCorrections
  saved: SavedArticle | null | undefined
  note: ArticleNote
}

/** An article: what it is, what it names, and the reader's note. */
export const ArticleView = ({ page, corrections, saved, note }: ArticleViewProps) => {
  const { reading } = page
  const companies = foundRecords(reading, 'company')
  const cities = foundRecords(reading, 'city')
  const linked = useLinkedAgreements(page)
  const drafts = useFreshDrafts(
    reading.drafts,
    linked?.map(({ agreement }) => agreement),
  ).length
  const nothing = companies.length + cities.length + reading.links.length === 0
  return (
    <>
      <ArticleAbout article={page.article} corrections={corrections} saved={saved} />
      <section className={styles.found} aria-labelledby="found">
        <h2 id="found" className="visually-hidden">
          {i18n.t('popup.found')}
        </h2>
        {nothing ? (
          <p className={styles.nothing}>{i18n.t('popup.nothingFound.text')}</p>
        ) : (
          <>
            <FoundCounts
              companies={companies.length}
              cities={cities.length}
              agreements={linked?.length ?? reading.links.length}
            />
            <LinkedAgreements linked={linked ?? []} />
            <FoundList kind="company" records={companies} />
            <FoundList kind="city" records={cities} />
          </>
        )}
        {drafts > 0 && <p className={styles.drafts}>{i18n.t('popup.drafts', drafts)}</p>}
      </section>
      <NoteFields note={note} />
    </>
  )
}
