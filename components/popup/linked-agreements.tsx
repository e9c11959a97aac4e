import { useState } from 'react'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { KindIcon } from '@/components/ui/kind-icon'
import { reasonText } from '@/components/ui/reason-text'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import styles from './linked-agreements.module.css'

export interface LinkedAgreementsProps {
  links: AgreementLink[]
  /** The agreements by id; undefined until the catalogue has answered. */
  agreements: Map<string, Agreement> | undefined
}

/** How many a popup shows before the reader asks for all. */
const FIRST = 3

/** The known agreements an article reports, each with the first reason for it. */
export const LinkedAgreements = ({ links, agreements }: LinkedAgreementsProps) => {
  const [all, setAll] = useState(false)
  if (links.length === 0) return null
  return (
    <div>
      <h3 className={styles.title}>{i18n.t('popup.reports')}</h3>
      <ul className={styles.list}>
        {(all ? links : links.slice(0, FIRST)).map(({ recordId, reasons, recalled }) => {
          const agreement = agreements?.get(recordId)
          const [reason] = reasons
          return (
            agreement && (
              <li key={recordId} className={styles.agreement}>
                <KindIcon kind="agreement" />
                <div>
                  <span className={styles.name}>{agreement.title}</span>{' '}
                  {recalled && <Badge>{i18n.t('popup.recalls')}</Badge>}
                  {reason && <p className={styles.reason}>{reasonText(reason)}</p>}
                </div>
              </li>
            )
          )
        })}
      </ul>
      {!all && links.length > FIRST && (
        <Button variant="quiet" size="small" className={styles.all} onClick={() => setAll(true)}>
          {i18n.t('popup.showAll', [links.length])}
        </Button>
      )}
    </div>
  )
}
