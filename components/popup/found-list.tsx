import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { KindIcon } from '@/components/ui/kind-icon'
import type { FoundRecord } from '@/lib/reading/found-records'
import styles from './found-list.module.css'

export interface FoundListProps {
  records: FoundRecord[]
}

/** The records an article names, with how often. */
export const FoundList = ({ records }: FoundListProps) => {
  const nameOf = useRecordNames(records.map((record) => record.recordId))
  return (
    <ul className={styles.list}>
      {records.map(({ recordId, kind, name, mentions }) => (
        <li key={recordId} className={styles.record}>
          <KindIcon kind={kind} />
          <span className={styles.name}>{nameOf(recordId, name)}</span>
          <span className={styles.count}>
            <span aria-hidden>{mentions.length}×</span>
            <span className="visually-hidden">{i18n.t('popup.times', mentions.length)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
