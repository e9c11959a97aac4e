import { i18n } from '#i18n'
import { useAgreements } from '@/components/hooks/use-agreements'
import { Badge } from '@/components/ui/badge'
import { KindIcon } from '@/components/ui/kind-icon'
import { reasonText } from '@/components/ui/reason-text'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import styles from './linked-agreements.module.css'

export interface LinkedAgreementsProps {
  links: AgreementLink[]
}

/** The known agreements an article reports, each with the first reason for it. */
export const LinkedAgreements = ({ links }: LinkedAgreementsProps) => {
  const agreements = useAgreements(links.map((link) => link.recordId))
  if (links.length === 0) return null
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{i18n.t('popup.reports')}</h3>
      <ul className={styles.list}>
        {links.map(({ recordId, reasons, recalled }) => {
          const agreement = agreements?.get(recordId)
          const [reason] = reasons
          return (
            agreement && (
              <li key={recordId} className={styles.agreement}>
                <KindIcon kind="agreement" />
                <div>
                  <span>{agreement.title}</span>{' '}
                  {recalled && <Badge>{i18n.t('popup.recalls')}</Badge>}
                  {reason && <p className={styles.reason}>{reasonText(reason)}</p>}
                </div>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
