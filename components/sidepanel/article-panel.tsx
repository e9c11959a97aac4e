import { useMemo } from 'react'
import { i18n } from '#i18n'
import { foundRecords } from '@/lib/reading/found-records'
import { NewsList } from './news-list'
import { usePanelActions } from './panel-actions'
import { RecordItem } from './record-item'
import recordStyles from './record-item.module.css'
import { Region } from './region'
import { ReportedAgreements } from './reported-agreements'
import { Suggestions } from './suggestions'
import { usePageKnowledge } from './use-page-knowledge'

/** What the article reports and names, in the panel's four parts. */
export const ArticlePanel = () => {
  const { page } = usePanelActions()
  const { reading } = page
  const companies = useMemo(() => foundRecords(reading, 'company'), [reading])
  const cities = useMemo(() => foundRecords(reading, 'city'), [reading])
  const knowledge = usePageKnowledge(page)
  return (
    <>
      <NewsList news={knowledge?.news ?? []} />
      <ReportedAgreements knowledge={knowledge} expected={reading.links.length} />
      <Suggestions knowledge={knowledge} />
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
