import { Badge } from '@/components/ui/badge'
import styles from './detail.module.css'

/** A row of short labels; nothing while there are none. */
export const Tags = ({ tags }: { tags: readonly string[] }) =>
  tags.length > 0 && (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  )
