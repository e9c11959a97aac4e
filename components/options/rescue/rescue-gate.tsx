import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import type { CanaryVerdict } from '@/lib/catalogue/canary'
import { startCatalogue } from '@/lib/catalogue/start-catalogue'
import {
  getDatabaseHealth,
  setDatabaseHealth,
  subscribeDatabaseHealth,
} from '@/lib/db/database-health'
import { reportError } from '@/lib/shared/report-error'
import { RescueScreen } from './rescue-screen'
import { RestoreScreen } from './restore-screen'

const look = async (): Promise<CanaryVerdict | null> => {
  const started = await startCatalogue()
  // A failed opening shows in the database's health; anything else must not keep the workbench shut.
  return started.ok ? started.value : null
}

const Reload = ({ label }: { label: string }) => (
  <Button variant="primary" onClick={() => location.reload()}>
    {label}
  </Button>
)

/** Shows the workbench only while the database is well. Each other state says what is safe and what to do. */
export const RescueGate = ({ children }: { children: ReactNode }) => {
  const health = useSyncExternalStore(subscribeDatabaseHealth, getDatabaseHealth)
  const [verdict, setVerdict] = useState<CanaryVerdict | null>()
  useEffect(() => {
    look()
      .then(setVerdict)
      .catch((error: unknown) => {
        reportError('options/open', error)
        setDatabaseHealth('unavailable')
      })
  }, [])

  if (health === 'blocked') {
    return (
      <RescueScreen
        title={i18n.t('rescue.blockedTitle')}
        actions={<Reload label={i18n.t('common.retry')} />}
      >
        <p>{i18n.t('rescue.blockedText')}</p>
      </RescueScreen>
    )
  }
  if (health === 'newer-schema') {
    return (
      <RescueScreen
        title={i18n.t('rescue.newerTitle')}
        actions={<Reload label={i18n.t('rescue.reload')} />}
      >
        <p>{i18n.t('rescue.newerText')}</p>
      </RescueScreen>
    )
  }
  if (health === 'unavailable') {
    return (
      <RescueScreen
        title={i18n.t('rescue.unavailableTitle')}
        actions={<Reload label={i18n.t('common.retry')} />}
      >
        <p>{i18n.t('rescue.unavailableText')}</p>
        <p>{i18n.t('rescue.unavailableHelp')}</p>
      </RescueScreen>
    )
  }
  if (health === 'data-missing') {
    return <RestoreScreen missing={verdict?.verdict === 'data-missing' ? verdict.missing : []} />
  }
  if (verdict === undefined) return <Spinner label={i18n.t('common.loading')} />
  return children
}
