import type { ReactNode } from 'react'
import { formatViewHash, type WorkbenchTab } from '@/lib/catalogue/view/view-state'
import styles from './record-item.module.css'

export interface CatalogueLinkProps {
  tab: WorkbenchTab
  id: string
  children: ReactNode
}

/** Opens a record in the catalogue, in a tab of its own. */
export const CatalogueLink = ({ tab, id, children }: CatalogueLinkProps) => (
  <a
    className={styles.link}
    href={`/options.html${formatViewHash({ tab, id })}`}
    target="_blank"
    rel="noopener"
  >
    {children}
  </a>
)
