import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { formatAmount } from '@/components/ui/format-amount'
import { formatEdtf } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import { QuoteBlock } from '@/components/ui/quote-block'
import { agreementTypeNames, dateBasisNames, statusNames } from '@/components/ui/term-names'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import styles from './agreement-item.module.css'
import { draftFieldNames } from './draft-field-names'
import { draftTitle } from './draft-values'
import { Facts } from './facts'
import { usePanelActions } from './panel-actions'
import { suggestionForm } from './suggestion-form'

export interface SuggestionCardProps {
  draft: AgreementDraft
}

/** An agreement that the article seems to report and the catalogue does not know. Nothing is saved before the reader checks it. */
export const SuggestionCard = ({ draft }: SuggestionCardProps) => {
  const { page, reveal, openForm } = usePanelActions()
  const lang = page.article.lang
  const quotes = draftFieldNames.flatMap(([field, name]) => {
    const quote = draft.evidence[field]
    return quote ? [{ field, name: name(), quote }] : []
  })
  const review = () => openForm(suggestionForm(page, draft))
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{draftTitle(draft)}</h3>
      <p className={styles.badges}>
        <Badge>{statusNames[draft.status]()}</Badge>
        <Badge>{i18n.t('panel.suggestion.confidence', [Math.round(draft.confidence * 100)])}</Badge>
      </p>
      <QuoteBlock
        text={draft.quote.exact}
        lang={lang || undefined}
        actionLabel={i18n.t('panel.showWords')}
        onClick={() => reveal(draft.quote)}
      />
      <Facts
        facts={[
          [i18n.t('kinds.field.type'), agreementTypeNames[draft.type]()],
          [i18n.t('panel.parties'), formatList(draft.parties.map((party) => party.name))],
          [i18n.t('kinds.field.city'), draft.city?.name ?? ''],
          [
            i18n.t('kinds.field.date'),
            draft.date
              ? `${formatEdtf(draft.date)}${draft.dateBasis ? ` · ${dateBasisNames[draft.dateBasis]()}` : ''}`
              : '',
          ],
          [i18n.t('panel.amounts'), formatList(draft.amounts.map(formatAmount))],
          [
            i18n.t('kinds.field.signatories'),
            formatList(draft.signatories.map((person) => person.name)),
          ],
        ]}
      />
      {quotes.length > 0 && (
        <Disclosure summary={i18n.t('panel.suggestion.words')}>
          <ul className={styles.list}>
            {quotes.map(({ field, name, quote }) => (
              <li key={field}>
                <QuoteBlock
                  text={quote.exact}
                  lang={lang || undefined}
                  source={name}
                  actionLabel={i18n.t('panel.showWords')}
                  onClick={() => reveal(quote)}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div>
        <Button onClick={review}>{i18n.t('panel.suggestion.review')}</Button>
      </div>
    </li>
  )
}
