import { Badge } from '@/components/ui/badge'
import styles from './detail.module.css'

/** A row of short labels. */
export const Tags = ({ tags }: { tags: readonly string[] }) => (
  <span className={styles.tags}>
    {tags.map((tag) => (
      <Badge key={tag}>{tag}</Badge>
    ))}
  </span>
)
