import { BookOpen, EllipsisVertical, Pencil } from 'lucide-react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { formatAmount } from '@/components/ui/format-amount'
import { formatEdtf } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { QuoteBlock } from '@/components/ui/quote-block'
import { reasonText } from '@/components/ui/reason-text'
import { agreementTypeNames, statusNames } from '@/components/ui/term-names'
import type { Agreement } from '@/lib/catalogue/agreement'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import { formatViewHash } from '@/lib/catalogue/view/view-state'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import { openOwnPage } from '@/lib/platform/tabs'
import styles from './agreement-item.module.css'
import { Facts } from './facts'
import { usePanelActions } from './panel-actions'
import { quotedSentence } from './quoted-sentence'

export interface AgreementItemProps {
  agreement: Agreement
  link: AgreementLink
}

/** A known agreement that the article reports: why, in which words, and what is known of it. */
export const AgreementItem = ({ agreement, link }: AgreementItemProps) => {
  const { page, reveal, openForm } = usePanelActions()
  const ids = [...agreement.parties.map((party) => party.recordId), ...agreement.cityIds]
  const nameOf = useRecordNames(ids)
  const date = mainDate(agreement)
  const quote = link.trigger && quotedSentence(page.article.text, link.trigger)
  const { id } = agreement
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>{agreement.title}</h3>
        <Menu
          trigger={
            <IconButton label={i18n.t('panel.moreFor', [agreement.title])}>
              <EllipsisVertical size={16} aria-hidden />
            </IconButton>
          }
          items={[
            {
              key: 'edit',
              label: i18n.t('panel.edit'),
              icon: <Pencil size={15} aria-hidden />,
              onSelect: () =>
                openForm({ type: 'edit', draftKey: `edit|${id}`, kind: 'agreement', id }),
            },
            {
              key: 'open',
              label: i18n.t('panel.openInCatalogue'),
              icon: <BookOpen size={15} aria-hidden />,
              onSelect: () =>
                void openOwnPage(`options.html${formatViewHash({ tab: 'agreements', id })}`),
            },
          ]}
        />
      </div>
      <p className={styles.badges}>
        <Badge>{statusNames[agreement.status]()}</Badge>
        <Badge>{agreementTypeNames[agreement.type]()}</Badge>
        {date && <Badge>{formatEdtf(date)}</Badge>}
        {link.recalled && <Badge tone="accent">{i18n.t('popup.recalls')}</Badge>}
      </p>
      {quote && (
        <QuoteBlock
          text={quote}
          lang={page.article.lang || undefined}
          actionLabel={i18n.t('panel.showWords')}
          onClick={() => link.trigger && reveal(link.trigger)}
        />
      )}
      <ul className={styles.reasons} aria-label={i18n.t('panel.why')}>
        {link.reasons.map((reason) => {
          const text = reasonText(reason)
          return <li key={text}>{text}</li>
        })}
      </ul>
      <Disclosure summary={i18n.t('common.more')}>
        <Facts
          facts={[
            [
              i18n.t('panel.parties'),
              formatList(agreement.parties.map((party) => nameOf(party.recordId, party.recordId))),
            ],
            [
              i18n.t('panel.places'),
              formatList(agreement.cityIds.map((city) => nameOf(city, city))),
            ],
            [i18n.t('panel.amounts'), formatList(agreement.amounts.map(formatAmount))],
          ]}
        />
      </Disclosure>
    </li>
  )
}
