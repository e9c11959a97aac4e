import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { useToast } from '@/components/ui/use-toast'
import type { CanaryVerdict } from '@/lib/catalogue/canary'
import { tellTakenBack } from '@/lib/catalogue/roll-back-import'
import { startCatalogue } from '@/lib/catalogue/start-catalogue'
import {
  getDatabaseHealth,
  setDatabaseHealth,
  subscribeDatabaseHealth,
} from '@/lib/db/database-health'
import { reportError } from '@/lib/shared/report-error'
import { formatNumber } from '../format'
import { RescueScreen } from './rescue-screen'
import { RestoreScreen } from './restore-screen'

const look = async (): Promise<CanaryVerdict | null> => {
  const started = await startCatalogue()
  // A failed opening shows in the database's health; anything else must not keep the workbench shut.
  return started.ok ? started.value : null
}

/** What became of an import that was cut off, or null. */
const takenBackText = async (): Promise<string | null> => {
  const back = await tellTakenBack()
  if (!back) return null
  const text = i18n.t('states.importTakenBack', back.rows, [formatNumber(back.rows)])
  if (back.kept === 0) return text
  return `${text} ${i18n.t('states.importKept', back.kept, [formatNumber(back.kept)])}`
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
  const toast = useToast()
  useEffect(() => {
    look()
      .then(async (found) => {
        setVerdict(found)
        const text = found && (await takenBackText())
        if (text) toast({ text, tone: 'error' })
      })
      .catch((error: unknown) => {
        reportError('options/open', error)
        setDatabaseHealth('unavailable')
      })
  }, [toast])

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
