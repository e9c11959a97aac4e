import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { useSavedArticle } from '@/components/hooks/use-saved-article'
import { formatDay, formatEdtf } from '@/components/ui/format-date'
import { agreementsOf, articlesOf } from '@/lib/catalogue/queries'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import { CatalogueLink } from './catalogue-link'
import { usePanelActions } from './panel-actions'
import styles from './record-item.module.css'

export interface RecordLinksProps {
  recordId: string
}

/** A record's agreements, and the other saved articles that name it. */
export const RecordLinks = ({ recordId }: RecordLinksProps) => {
  const { page } = usePanelActions()
  const current = useSavedArticle(page.article)
  const agreements = useLiveQuery(() => agreementsOf(recordId), [recordId])
  const articles = useLiveQuery(() => articlesOf(recordId), [recordId])
  const earlier = articles?.filter((article) => article.id !== current?.id)
  return (
    <>
      <div>
        <h3 className={styles.label}>{i18n.t('panel.itsAgreements')}</h3>
        {agreements?.length === 0 && <p className={styles.none}>{i18n.t('panel.noAgreements')}</p>}
        <ul className={styles.links}>
          {agreements?.map((agreement) => {
            const date = mainDate(agreement)
            return (
              <li key={agreement.id}>
                <CatalogueLink tab="agreements" id={agreement.id}>
                  {agreement.title}
                </CatalogueLink>{' '}
                {date && <span className={styles.when}>{formatEdtf(date)}</span>}
              </li>
            )
          })}
        </ul>
      </div>
      <div>
        <h3 className={styles.label}>{i18n.t('panel.earlierArticles')}</h3>
        {earlier?.length === 0 && <p className={styles.none}>{i18n.t('panel.noArticles')}</p>}
        <ul className={styles.links}>
          {earlier?.map((article) => (
            <li key={article.id} lang={article.lang}>
              <CatalogueLink tab="articles" id={article.id}>
                {article.title}
              </CatalogueLink>{' '}
              <span className={styles.when}>
                {[article.siteName, formatDay(article.publishedAt)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
