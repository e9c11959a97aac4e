import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { KindIcon } from '@/components/ui/kind-icon'
import { kindNamesPlural } from '@/components/ui/term-names'
import type { FoundRecord } from '@/lib/reading/found-records'
import styles from './found-list.module.css'

export interface FoundListProps {
  kind: 'company' | 'city'
  records: FoundRecord[]
}

/** The records of one kind that an article names, with how often. */
export const FoundList = ({ kind, records }: FoundListProps) => {
  const nameOf = useRecordNames(records.map((record) => record.recordId))
  if (records.length === 0) return null
  return (
    <div>
      <h3 id={`found-${kind}`} tabIndex={-1} className={styles.title}>
        {kindNamesPlural[kind]()}
      </h3>
      <ul>
        {records.map(({ recordId, name, mentions }) => (
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
    </div>
  )
}
