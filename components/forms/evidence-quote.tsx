import { i18n } from '#i18n'
import { QuoteBlock } from '@/components/ui/quote-block'
import type { DraftField } from '@/lib/drafting/agreement-draft'
import type { FormEvidence } from './agreement-form'
import styles from './form.module.css'

export interface EvidenceQuoteProps {
  evidence: FormEvidence | undefined
  field: DraftField
}

/** The article's words for one field of a suggestion, under that field. */
export const EvidenceQuote = ({ evidence, field }: EvidenceQuoteProps) => {
  const quote = evidence?.quotes[field]
  if (!quote) return null
  return (
    <div className={styles.evidence}>
      <span className="visually-hidden">{i18n.t('forms.agreement.evidence')}</span>
      <QuoteBlock text={quote.exact} lang={evidence?.lang} />
    </div>
  )
}
