import { useLiveQuery } from 'dexie-react-hooks'
import { ExternalLink } from 'lucide-react'
import { i18n } from '#i18n'
import { formatList } from '@/components/ui/format-list'
import { groupEvidence, groupPassages, type Passage } from '@/lib/catalogue/group-evidence'
import { evidenceIn, evidenceOf } from '@/lib/catalogue/queries'
import { textFragmentUrl } from '@/lib/catalogue/text-fragment'
import { CopyWordsLink } from '../exchange/copy-words-link'
import { fieldName } from '../field-name'
import { languageName } from '../format'
import { useWorkbench } from '../workbench-context'
import styles from './detail.module.css'
import type { OpenRecord } from './record-detail'
import { RecordLink } from './record-link'
import { Section } from './section'

const Quote = ({ passage }: { passage: Passage }) => {
  const { evidence, fields } = passage
  const { records } = useWorkbench()
  const article = records.articles.find((row) => row.id === evidence.articleId)
  const address = article?.url ? textFragmentUrl(article.url, evidence.quote) : null
  return (
    <li className={styles.evidence}>
      <p className={styles.field}>{formatList(new Set(fields.map(fieldName)))}</p>
      <blockquote className={styles.quote} lang={evidence.lang}>
        <span className={styles.context}>{evidence.quote.prefix}</span>
        <mark>{evidence.quote.exact}</mark>
        <span className={styles.context}>{evidence.quote.suffix}</span>
      </blockquote>
      {address && (
        <p className={styles.source}>
          <a href={address} target="_blank" rel="noreferrer">
            {i18n.t('options.detail.openWords')} <ExternalLink size={12} aria-hidden />
          </a>{' '}
          <CopyWordsLink address={address} />
        </p>
      )}
    </li>
  )
}

const languageOf = ([first]: readonly Passage[]): string | undefined =>
  first?.evidence.lang && languageName(first.evidence.lang)

/** The words behind a record's fields, or, for an article, the words in it that records rest on. */
export const EvidenceList = ({ record }: { record: OpenRecord }) => {
  const { table, row } = record
  const inArticle = table === 'articles'
  const rows = useLiveQuery(
    () => (inArticle ? evidenceIn(row.id) : evidenceOf(row.id)),
    [inArticle, row.id],
  )
  if (!rows) return null
  if (rows.length === 0 && table !== 'agreements') return null
  return (
    <Section id="evidence" title={i18n.t('options.detail.evidence')} count={rows.length}>
      {rows.length === 0 ? (
        <p className={styles.soft}>{i18n.t('options.detail.noEvidence')}</p>
      ) : (
        groupPassages(groupEvidence(rows), inArticle ? 'recordId' : 'articleId').map(
          ({ id, passages }) => (
            <div key={id} className={styles.evidenceGroup}>
              <h4 className={styles.evidenceSource}>
                <RecordLink id={id} aside={inArticle ? undefined : languageOf(passages)} />
              </h4>
              <ul className={styles.evidences}>
                {passages.map((passage) => (
                  <Quote key={passage.evidence.id} passage={passage} />
                ))}
              </ul>
            </div>
          ),
        )
      )}
    </Section>
  )
}
