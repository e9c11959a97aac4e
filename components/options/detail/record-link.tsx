import { i18n } from '#i18n'
import { EMPTY_VIEW, formatViewHash } from '@/lib/catalogue/view/view-state'
import { TableIcon } from '../table-icon'
import { useWorkbench } from '../workbench-context'
import styles from './detail.module.css'
import { tableOf } from './table-of'

export interface RecordLinkProps {
  id: string
  /** Beside the name, smaller: a role, a relation, a date. */
  aside?: string | undefined
}

/** A link to another record of the catalogue; a plain note where it is in the trash or gone. */
export const RecordLink = ({ id, aside }: RecordLinkProps) => {
  const { records, nameOf } = useWorkbench()
  const found = tableOf(records, id)
  const title =
    nameOf(id) ??
    (found === 'articles' ? records.articles.find((row) => row.id === id)?.title : null)
  if (!found || !title)
    return <span className={styles.soft}>{i18n.t('options.detail.missing')}</span>
  return (
    <a href={formatViewHash({ ...EMPTY_VIEW, tab: found, id })} className={styles.record}>
      <TableIcon table={found} />
      <span>
        <span className={styles.recordName}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </span>
    </a>
  )
}
