import { ExternalLink } from 'lucide-react'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { formatDay, formatInstant } from '@/components/ui/format-date'
import { Paragraphs } from '@/components/ui/paragraphs'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { languageName } from '../format'
import { ArticleVersions } from './article-versions'
import styles from './detail.module.css'
import { Fact } from './fact'
import { OwnWords } from './own-words'
import { RecordLink } from './record-link'
import { Section } from './section'

const Records = ({ title, ids }: { title: string; ids: readonly string[] }) =>
  ids.length > 0 && (
    <Section title={title} count={ids.length}>
      <ul className={styles.records}>
        {ids.map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
    </Section>
  )

/** A saved article: where it stood, what it speaks of, and its text as the reader saw it. */
export const ArticleFacts = ({ article }: { article: SavedArticle }) => {
  const mentioned = useMemo(
    () => [
      ...new Set(
        article.mentions
          .filter((mention) => mention.kind !== 'agreement')
          .map((mention) => mention.recordId),
      ),
    ],
    [article.mentions],
  )
  return (
    <>
      <dl className={styles.facts}>
        <Fact label={i18n.t('options.fact.address')}>
          {article.url && (
            <a href={article.url} target="_blank" rel="noreferrer" className={styles.address}>
              {article.url}
              <ExternalLink size={12} aria-hidden />
            </a>
          )}
        </Fact>
        <Fact label={i18n.t('options.column.site')}>{article.siteName ?? ''}</Fact>
        <Fact label={i18n.t('options.column.byline')}>{article.byline.join(', ')}</Fact>
        <Fact label={i18n.t('options.column.published')}>
          {article.publishedAt ? formatDay(article.publishedAt) : ''}
        </Fact>
        <Fact label={i18n.t('article.field.modifiedAt')}>{formatDay(article.modifiedAt)}</Fact>
        <Fact label={i18n.t('article.field.section')}>{article.section ?? ''}</Fact>
        <Fact label={i18n.t('article.field.paywalled')}>
          {article.paywalled && i18n.t('common.yes')}
        </Fact>
        <Fact label={i18n.t('options.column.language')}>
          {article.lang ? languageName(article.lang) : ''}
        </Fact>
        <Fact label={i18n.t('options.column.saved')}>{formatInstant(article.savedAt)}</Fact>
        <OwnWords table="articles" row={article} noteField="note" note={article.note} />
      </dl>
      <Records title={i18n.t('kinds.agreements')} ids={article.agreementIds} />
      <Records title={i18n.t('options.detail.mentioned')} ids={mentioned} />
      {article.text !== '' && (
        <ArticleVersions articleId={article.id} text={article.text} lang={article.lang ?? ''} />
      )}
      {article.text !== '' && (
        <Section title={i18n.t('options.detail.text')}>
          <details className={styles.text}>
            <summary>{i18n.t('options.detail.showText')}</summary>
            <div lang={article.lang}>
              <Paragraphs text={article.text} />
            </div>
          </details>
        </Section>
      )}
    </>
  )
}
