import { Check, X } from 'lucide-react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { formatEdtf } from '@/components/ui/format-date'
import { QuoteBlock } from '@/components/ui/quote-block'
import { reasonText } from '@/components/ui/reason-text'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import styles from './agreement-item.module.css'
import { AgreementMenu } from './agreement-menu'
import { FieldFacts } from './field-facts'
import { usePanelActions } from './panel-actions'
import { quotedSentence } from './quoted-sentence'
import { RecordChips } from './record-chips'
import { RelatedFacts } from './related-facts'
import { sureness } from './sureness'
import { useEvidence } from './use-evidence'
import type { ReportedAgreement } from './use-page-knowledge'
import { useVerdict } from './use-verdict'

export interface AgreementItemProps {
  reported: ReportedAgreement
  /** The saved article of this page. */
  saved: SavedArticle | null
}

/** A known agreement that the article reports: between whom, why, in which words, and whether the reader agrees. */
export const AgreementItem = ({ reported, saved }: AgreementItemProps) => {
  const { agreement, link, filed, drafting } = reported
  const { page, reveal } = usePanelActions()
  const nameOf = useRecordNames(agreementRecords(agreement))
  const evidence = useEvidence(agreement)
  const verdict = useVerdict(saved)
  const date = mainDate(agreement)
  const quote = link.trigger && quotedSentence(page.article.text, link.trigger)
  const [reason, ...others] = link.reasons.map(reasonText)
  const disagree = evidence?.fields.some(({ filled, others: said }) => filled && said.length > 0)
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>{agreement.title}</h3>
        <AgreementMenu agreement={agreement} />
      </div>
      <div className={styles.badges}>
        {filed ? (
          <Badge tone="good">{i18n.t('panel.confirmed')}</Badge>
        ) : (
          <Badge>{sureness(link.confidence)}</Badge>
        )}
        {disagree && <Badge tone="accent">{i18n.t('panel.disagree')}</Badge>}
        {date && <Badge>{formatEdtf(date)}</Badge>}
        <RecordChips ids={agreementRecords(agreement)} nameOf={nameOf} />
      </div>
      {reason && <p className={styles.reason}>{reason}</p>}
      {quote && (
        <QuoteBlock
          text={quote}
          lang={page.article.lang || undefined}
          actionLabel={i18n.t('panel.showWords')}
          lines={2}
          onClick={() => link.trigger && reveal(link.trigger)}
        />
      )}
      <div className={styles.verdict}>
        {!filed && (
          <Button
            size="small"
            aria-label={i18n.t('panel.yesFor', [agreement.title])}
            // Its evidence is what the article says of it. The page may be ahead of what is known of it here.
            disabled={drafting}
            onClick={() => verdict.yes(reported)}
          >
            <Check size={14} aria-hidden />
            {i18n.t('panel.yes')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={i18n.t('panel.noFor', [agreement.title])}
          onClick={() => verdict.no(reported)}
        >
          <X size={14} aria-hidden />
          {i18n.t('panel.no')}
        </Button>
      </div>
      <Disclosure summary={i18n.t('panel.fieldsAndSources')}>
        {evidence && <FieldFacts agreement={agreement} evidence={evidence} saved={saved} />}
        <RelatedFacts agreement={agreement} />
        {others.length > 0 && (
          <>
            <h4 className={styles.label}>{i18n.t('panel.otherReasons')}</h4>
            <ul className={styles.reasons}>
              {others.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </li>
  )
}
