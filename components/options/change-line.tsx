import { i18n } from '#i18n'
import { useUndo } from '@/components/hooks/use-undo'
import { Button } from '@/components/ui/button'
import { formatInstant } from '@/components/ui/format-date'
import type { RecentChange } from '@/lib/catalogue/journal'
import styles from './change-line.module.css'
import { changeText } from './change-text'
import { useSeparate } from './merge/use-merge'

/** One entry of the journal with the button that undoes it. */
export const ChangeLine = ({ change }: { change: RecentChange }) => {
  const undo = useUndo()
  const separate = useSeparate()
  // Undoing asks that nothing changed since; separating does not.
  const isMerge = change.label.code === 'merged'
  return (
    <li className={styles.line} data-undone={change.undone || undefined}>
      <span className={styles.text}>
        {changeText(change)}
        <time dateTime={change.at} className={styles.time}>
          {formatInstant(change.at)}
        </time>
      </span>
      {change.undone ? (
        <span className={styles.undone}>{i18n.t('options.change.undone')}</span>
      ) : (
        change.label.code !== 'seeds-loaded' && (
          <Button
            size="small"
            variant="quiet"
            aria-label={i18n.t('options.change.undoThis', [changeText(change)])}
            onClick={() => (isMerge ? separate(change.seq, null) : undo(change.seq))}
          >
            {isMerge ? i18n.t('merge.separate') : i18n.t('common.undo')}
          </Button>
        )
      )}
    </li>
  )
}
