import { useId } from 'react'
import styles from './progress.module.css'

export interface ProgressProps {
  label: string
  /** 0 to `max`; leave out while the amount is unknown. */
  value?: number
  max?: number
}

export const Progress = ({ label, value, max = 1 }: ProgressProps) => {
  const id = useId()
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
    </div>
  )
}
