import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { formatAmount } from '@/components/ui/format-amount'
import { formatEdtf } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import { QuoteBlock } from '@/components/ui/quote-block'
import { reasonText } from '@/components/ui/reason-text'
import { agreementTypeNames, statusNames } from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import type { Agreement } from '@/lib/catalogue/agreement'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import styles from './agreement-item.module.css'
import { AgreementMenu } from './agreement-menu'
import { Facts } from './facts'
import { usePanelActions } from './panel-actions'
import { quotedSentence } from './quoted-sentence'
import { RecordChips } from './record-chips'

export interface AgreementItemProps {
  agreement: Agreement
  link: AgreementLink
}

/** A known agreement that the article reports: between whom, why, and in which words; the rest is folded away. */
export const AgreementItem = ({ agreement, link }: AgreementItemProps) => {
  const { page, reveal } = usePanelActions()
  const nameOf = useRecordNames(agreementRecords(agreement))
  const date = mainDate(agreement)
  const quote = link.trigger && quotedSentence(page.article.text, link.trigger)
  const [reason, ...others] = link.reasons.map(reasonText)
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>{agreement.title}</h3>
        <AgreementMenu agreement={agreement} />
      </div>
      <div className={styles.badges}>
        {link.recalled && <Badge tone="accent">{i18n.t('popup.recalls')}</Badge>}
        <RecordChips ids={agreementRecords(agreement)} nameOf={nameOf} />
        {date && <Badge>{formatEdtf(date)}</Badge>}
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
      <Disclosure summary={i18n.t('common.more')}>
        <Facts
          facts={[
            [i18n.t('kinds.field.status'), statusNames[agreement.status]()],
            [i18n.t('kinds.field.type'), agreementTypeNames[agreement.type]()],
            [
              i18n.t('panel.parties'),
              formatList(agreement.parties.map((party) => nameOf(party.recordId, party.recordId))),
            ],
            [
              i18n.t('panel.places'),
              formatList(agreement.cityIds.map((city) => nameOf(city, city))),
            ],
            [i18n.t('panel.amounts'), formatList(agreement.amounts.map(formatAmount))],
            [i18n.t('kinds.field.topics'), formatList(agreement.topics.map(topicName))],
          ]}
        />
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
