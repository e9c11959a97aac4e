import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { formatInstant } from '@/components/ui/format-date'
import { openMerges } from '@/lib/catalogue/merge/open-merges'
import { TableIcon } from '../table-icon'
import styles from './merge.module.css'
import { useSeparate } from './use-merge'

/** The merges that stand, of one record or all, each with the button that separates the two again. */
export const OpenMergesList = ({ recordId }: { recordId?: string }) => {
  const merges = useLiveQuery(() => openMerges(recordId), [recordId])
  const separate = useSeparate()
  if (!merges || merges.length === 0) return null
  return (
    <section className={styles.open} aria-labelledby="open-merges">
      <h3 id="open-merges">{i18n.t('merge.merged')}</h3>
      <p className={styles.soft}>{i18n.t('merge.mergedText')}</p>
      <ul>
        {merges.map((merge) => (
          <li key={merge.seq} className={styles.line}>
            <TableIcon table={merge.table} />
            <span className={styles.words}>
              {i18n.t('merge.line', [merge.keptName, merge.otherName])}
              <time dateTime={merge.at} className={styles.time}>
                {formatInstant(merge.at)}
              </time>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={i18n.t('merge.separateThis', [merge.keptName, merge.otherName])}
              onClick={() => void separate(merge.seq, merge)}
            >
              {i18n.t('merge.separate')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
