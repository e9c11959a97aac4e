import { i18n } from '#i18n'
import { AgreementItem } from './agreement-item'
import styles from './agreement-item.module.css'
import { Region } from './region'
import type { PageKnowledge } from './use-page-knowledge'

export interface ReportedAgreementsProps {
  knowledge: PageKnowledge | undefined
  /** How many the reading found, shown until they are read. */
  expected: number
}

/** The known agreements that the article reports, apart from those it only recalls. */
export const ReportedAgreements = ({ knowledge, expected }: ReportedAgreementsProps) => {
  const reported = knowledge?.reported ?? []
  const saved = knowledge?.saved ?? null
  const isRecalled = ({ link, filed }: (typeof reported)[number]) => link.recalled && !filed
  const recalled = reported.filter(isRecalled)
  const list = (items: typeof reported) => (
    <ul className={styles.list}>
      {items.map((each) => (
        <AgreementItem key={each.agreement.id} reported={each} saved={saved} />
      ))}
    </ul>
  )
  return (
    <Region
      title={i18n.t('panel.agreements')}
      kind="agreement"
      count={knowledge ? reported.length : expected}
      emptyText={i18n.t('panel.none.agreements')}
    >
      {list(reported.filter((each) => !isRecalled(each)))}
      {recalled.length > 0 && (
        <>
          <h3 className={styles.recalled}>{i18n.t('panel.recalled')}</h3>
          {list(recalled)}
        </>
      )}
    </Region>
  )
}
