import { ShieldCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { reportError } from '@/lib/shared/report-error'
import { formatBytes, formatNumber } from '../format'
import { tabNames } from '../tab-names'
import { useWorkbench } from '../workbench-context'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

const failed = (error: unknown) => reportError('options/storage', error)

/** How much there is, whether the browser promised to keep it, and a backup at one click. */
export const StorageSettings = () => {
  const { records } = useWorkbench()
  const [usage, setUsage] = useState<number>()
  const [persisted, setPersisted] = useState<boolean>()
  useEffect(() => {
    navigator.storage
      .estimate()
      .then((estimate) => setUsage(estimate.usage))
      .catch(failed)
    navigator.storage.persisted().then(setPersisted).catch(failed)
  }, [])
  return (
    <SettingSection title={i18n.t('options.storage.title')} text={i18n.t('options.storage.text')}>
      <dl className={styles.counts}>
        {VIEW_TABLES.map((table) => (
          <div key={table}>
            <dt>{tabNames[table]()}</dt>
            <dd>{formatNumber(records[table].length)}</dd>
          </div>
        ))}
        {usage !== undefined && (
          <div>
            <dt>{i18n.t('options.storage.used')}</dt>
            <dd>{formatBytes(usage)}</dd>
          </div>
        )}
      </dl>
      <div className={styles.line}>
        <span>
          {i18n.t('options.storage.persistent')}{' '}
          {persisted !== undefined && (
            <Badge tone={persisted ? 'good' : 'neutral'}>
              {persisted ? i18n.t('options.storage.granted') : i18n.t('options.storage.notGranted')}
            </Badge>
          )}
          <span className={styles.aside}>{i18n.t('options.storage.persistentHint')}</span>
        </span>
        {persisted === false && (
          <Button
            size="small"
            onClick={() => {
              navigator.storage.persist().then(setPersisted).catch(failed)
            }}
          >
            <ShieldCheck size={14} aria-hidden />
            {i18n.t('options.storage.ask')}
          </Button>
        )}
      </div>
    </SettingSection>
  )
}
