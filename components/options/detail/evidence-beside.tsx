import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { useScrollStop } from '@/components/hooks/use-scroll-stop'
import { formatList } from '@/components/ui/format-list'
import { Paragraphs } from '@/components/ui/paragraphs'
import { QuoteBlock } from '@/components/ui/quote-block'
import { groupEvidence, groupPassages } from '@/lib/catalogue/group-evidence'
import { evidenceOf, getArticle } from '@/lib/catalogue/queries'
import { fieldName } from '../field-name'
import styles from './editing.module.css'

const ArticleText = ({ id }: { id: string }) => {
  const article = useLiveQuery(() => getArticle(id), [id])
  if (!article) return null
  return (
    <>
      <h4>{article.title}</h4>
      {article.text !== '' && (
        <details>
          <summary>{i18n.t('beside.show')}</summary>
          <div className={styles.text} lang={article.lang}>
            <Paragraphs text={article.text} />
          </div>
        </details>
      )}
    </>
  )
}

/** What articles say of a record, to stand beside its form. Nothing for a record without evidence. */
export const EvidenceBeside = ({ recordId }: { recordId: string }) => {
  const rows = useLiveQuery(() => evidenceOf(recordId), [recordId])
  const box = useScrollStop<HTMLElement>()
  if (!rows || rows.length === 0) return null
  return (
    <section ref={box} className={styles.beside} aria-labelledby="beside-title">
      <h3 id="beside-title" className={styles.besideTitle}>
        {i18n.t('beside.title')}
      </h3>
      {groupPassages(groupEvidence(rows), 'articleId').map(({ id, passages }) => (
        <div key={id} className={styles.source}>
          <ArticleText id={id} />
          <ul className={styles.passages}>
            {passages.map(({ evidence, fields }) => (
              <li key={evidence.id}>
                <p className={styles.field}>{formatList(new Set(fields.map(fieldName)))}</p>
                <QuoteBlock text={evidence.quote.exact} lang={evidence.lang} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
