import { useMemo } from 'react'
import { i18n } from '#i18n'
import { useLinkedAgreements } from '@/components/hooks/use-linked-agreements'
import { foundRecords } from '@/lib/reading/found-records'
import { newDrafts } from '@/lib/reading/new-drafts'
import { AgreementItem } from './agreement-item'
import agreementStyles from './agreement-item.module.css'
import { usePanelActions } from './panel-actions'
import { RecordItem } from './record-item'
import recordStyles from './record-item.module.css'
import { Region } from './region'
import { SuggestionCard } from './suggestion-card'

/** What the article reports and names, in the panel's four parts. */
export const ArticlePanel = () => {
  const { page } = usePanelActions()
  const { reading } = page
  const companies = useMemo(() => foundRecords(reading, 'company'), [reading])
  const cities = useMemo(() => foundRecords(reading, 'city'), [reading])
  const linked = useLinkedAgreements(page)
  // Which drafts are new is known only beside the agreements; until then none is shown to go away again.
  const drafts = linked
    ? newDrafts(
        reading.drafts,
        linked.map(({ agreement }) => agreement),
      )
    : []
  return (
    <>
      <Region
        title={i18n.t('panel.agreements')}
        kind="agreement"
        count={linked ? linked.length : reading.links.length}
        emptyText={i18n.t('panel.none.agreements')}
      >
        <ul className={agreementStyles.list}>
          {linked?.map(({ link, agreement }) => (
            <AgreementItem key={agreement.id} agreement={agreement} link={link} />
          ))}
        </ul>
      </Region>
      <Region
        title={i18n.t('panel.suggestions')}
        count={drafts.length}
        emptyText={i18n.t('panel.none.suggestions')}
      >
        <ul className={agreementStyles.list}>
          {drafts.map((draft) => (
            <SuggestionCard key={draft.quote.start} draft={draft} />
          ))}
        </ul>
      </Region>
      <Region
        title={i18n.t('panel.companies')}
        kind="company"
        count={companies.length}
        emptyText={i18n.t('panel.none.companies')}
      >
        <ul className={recordStyles.list}>
          {companies.map((record) => (
            <RecordItem key={record.recordId} record={record} />
          ))}
        </ul>
      </Region>
      <Region
        title={i18n.t('panel.cities')}
        kind="city"
        count={cities.length}
        emptyText={i18n.t('panel.none.cities')}
      >
        <ul className={recordStyles.list}>
          {cities.map((record) => (
            <RecordItem key={record.recordId} record={record} />
          ))}
        </ul>
      </Region>
    </>
  )
}
