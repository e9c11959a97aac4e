import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { Disclosure } from '@/components/ui/disclosure'
import { QuoteBlock } from '@/components/ui/quote-block'
import { orphanEvidence } from '@/lib/catalogue/orphan-evidence'
import { evidenceIn } from '@/lib/catalogue/queries'
import styles from './orphan-quotes.module.css'

export interface OrphanQuotesProps {
  articleId: string
  /** The text that should hold the quotes. */
  text: string
}

/** Quotes taken from an article whose words are no longer in its text; nothing where all are there. */
export const OrphanQuotes = ({ articleId, text }: OrphanQuotesProps) => {
  const evidence = useLiveQuery(() => evidenceIn(articleId), [articleId])
  const orphans = useMemo(() => orphanEvidence(evidence ?? [], text), [evidence, text])
  const quotes = [...new Map(orphans.map((each) => [each.quote.exact, each])).values()]
  if (quotes.length === 0) return null
  return (
    <Disclosure summary={i18n.t('article.orphans', quotes.length)}>
      <ul className={styles.list}>
        {quotes.map(({ id, quote, lang }) => (
          <li key={id}>
            <QuoteBlock text={quote.exact} lang={lang} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
