import { LifeBuoy } from 'lucide-react'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { startCatalogue } from '@/lib/catalogue/start-catalogue'
import {
  type DatabaseHealth,
  getDatabaseHealth,
  setDatabaseHealth,
  subscribeDatabaseHealth,
} from '@/lib/db/database-health'
import { openDatabase } from '@/lib/db/open-database'
import { catalogueChecked } from '@/lib/platform/catalogue-checked'
import { openOwnPage } from '@/lib/platform/tabs'
import { reportError } from '@/lib/shared/report-error'
import styles from './database-gate.module.css'

const look = async (): Promise<void> => {
  if (await catalogueChecked.isSet()) await openDatabase()
  else await startCatalogue()
}

const TEXTS: Record<Exclude<DatabaseHealth, 'ok'>, () => { title: string; text: string }> = {
  blocked: () => ({ title: i18n.t('rescue.blockedTitle'), text: i18n.t('rescue.blockedText') }),
  'newer-schema': () => ({
    title: i18n.t('rescue.newerTitle'),
    text: i18n.t('rescue.newerText'),
  }),
  unavailable: () => ({
    title: i18n.t('rescue.unavailableTitle'),
    text: i18n.t('rescue.unavailableText'),
  }),
  'data-missing': () => ({
    title: i18n.t('rescue.missingTitle'),
    text: i18n.t('states.database.missing'),
  }),
}

/**
 * Shows popup or panel only while the database is well. Otherwise it says what happened and leads to the options page,
 * which can mend it; nothing can be saved until then.
 */
export const DatabaseGate = ({ children }: { children: ReactNode }) => {
  const health = useSyncExternalStore(subscribeDatabaseHealth, getDatabaseHealth)
  useEffect(() => {
    look().catch((error: unknown) => {
      reportError('ui/open-database', error)
      setDatabaseHealth('unavailable')
    })
  }, [])
  if (health === 'ok') return children
  const { title, text } = TEXTS[health]()
  return (
    <main className={styles.gate}>
      <div className={styles.said} role="alert">
        <LifeBuoy size={24} aria-hidden className={styles.icon} />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => void openOwnPage('options.html')}>
          {i18n.t('states.database.open')}
        </Button>
        <Button onClick={() => location.reload()}>{i18n.t('common.retry')}</Button>
      </div>
    </main>
  )
}
