import { useState } from 'react'
import { i18n } from '#i18n'
import type { LinkedAgreement } from '@/components/hooks/use-linked-agreements'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { KindIcon } from '@/components/ui/kind-icon'
import { reasonText } from '@/components/ui/reason-text'
import styles from './linked-agreements.module.css'

export interface LinkedAgreementsProps {
  linked: LinkedAgreement[]
}

/** How many a popup shows before the reader asks for all. */
const FIRST = 3

/** The known agreements an article reports, each with the first reason for it. */
export const LinkedAgreements = ({ linked }: LinkedAgreementsProps) => {
  const [all, setAll] = useState(false)
  if (linked.length === 0) return null
  return (
    <div>
      <h3 id="found-agreement" tabIndex={-1} className={styles.title}>
        {i18n.t('popup.reports')}
      </h3>
      <ul className={styles.list}>
        {(all ? linked : linked.slice(0, FIRST)).map(({ agreement, link }) => {
          const [reason] = link.reasons
          return (
            <li key={agreement.id} className={styles.agreement}>
              <KindIcon kind="agreement" />
              <div>
                <span className={styles.name}>{agreement.title}</span>{' '}
                {link.recalled && <Badge>{i18n.t('popup.recalls')}</Badge>}
                {reason && <p className={styles.reason}>{reasonText(reason)}</p>}
              </div>
            </li>
          )
        })}
      </ul>
      {linked.length > FIRST && (
        <Button
          variant="quiet"
          size="small"
          className={styles.all}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? i18n.t('popup.showLess') : i18n.t('popup.showAll', [linked.length])}
        </Button>
      )}
    </div>
  )
}
