import styles from './spinner.module.css'

export interface SpinnerProps {
  /** Said to screen readers and shown beside the turning ring. */
  label: string
}

export const Spinner = ({ label }: SpinnerProps) => (
  <div role="status" className={styles.row}>
    <span className={styles.ring} aria-hidden />
    {label}
  </div>
)
