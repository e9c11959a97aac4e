import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { historyOf } from '@/lib/catalogue/history-of'
import { ChangeLine } from '../change-line'
import { OpenMergesList } from '../merge/open-merges-list'
import styles from './detail.module.css'
import { Section } from './section'

/** What happened to this record, newest first. */
export const HistoryList = ({ id }: { id: string }) => {
  const changes = useLiveQuery(() => historyOf(id), [id])
  if (!changes || changes.length === 0) return null
  return (
    <Section title={i18n.t('options.detail.history')}>
      <OpenMergesList recordId={id} />
      <ul className={styles.history}>
        {changes.map((change) => (
          <ChangeLine key={change.seq} change={change} />
        ))}
      </ul>
    </Section>
  )
}
