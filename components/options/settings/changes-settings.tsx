import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { recentChanges } from '@/lib/catalogue/journal'
import { ChangeLine } from '../change-line'
import { OpenMergesList } from '../merge/open-merges-list'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

const FIRST = 5
const STEP = 25

/** The journal: what changed lately, and the way back. */
export const ChangesSettings = () => {
  const [shown, setShown] = useState(FIRST)
  const changes = useLiveQuery(() => recentChanges(shown + 1), [shown])
  if (!changes) return null
  return (
    <SettingSection title={i18n.t('options.changes.title')} text={i18n.t('options.changes.text')}>
      {changes.length === 0 && <p className={styles.soft}>{i18n.t('options.changes.none')}</p>}
      <ul>
        {changes.slice(0, shown).map((change) => (
          <ChangeLine key={change.seq} change={change} />
        ))}
      </ul>
      {changes.length > shown && (
        <Button
          size="small"
          variant="quiet"
          className={styles.start}
          onClick={() => setShown(shown + STEP)}
        >
          {i18n.t('options.changes.more')}
        </Button>
      )}
      <OpenMergesList />
    </SettingSection>
  )
}
