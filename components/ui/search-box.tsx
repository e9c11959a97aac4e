import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import control from './control.module.css'
import styles from './search-box.module.css'

export interface SearchBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  /** Its accessible name and placeholder. */
  label: string
  onSearch: (query: string) => void
}

export const SearchBox = ({ label, onSearch, className, ...input }: SearchBoxProps) => (
  <div className={classNames(styles.box, className)}>
    <Search size={16} aria-hidden className={styles.icon} />
    <input
      {...input}
      type="search"
      aria-label={label}
      placeholder={label}
      className={classNames(control.control, styles.input)}
      onChange={(event) => onSearch(event.currentTarget.value)}
    />
  </div>
)
