import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import styles from './form.module.css'
import { useRowKeys } from './use-row-keys'

export interface EditorRowsProps<T> {
  title: string
  value: readonly T[]
  onChange: (rows: T[]) => void
  /** What a new row holds. */
  empty: T
  addLabel: string
  removeLabel: (row: T, index: number) => string
  groupClass?: string | undefined
  rowClass?: string | undefined
  /** The fields of one row; `replace` puts another in its place. */
  children: (row: T, index: number, replace: (next: T) => void) => ReactNode
}

/** Rows of fields that are added and taken away: other names, amounts, persons. */
export const EditorRows = <T,>({
  title,
  value,
  onChange,
  empty,
  addLabel,
  removeLabel,
  groupClass = styles.group,
  rowClass = styles.row,
  children,
}: EditorRowsProps<T>) => {
  const { keys, forget } = useRowKeys(value.length)
  return (
    <fieldset className={groupClass}>
      <legend className={styles.legend}>{title}</legend>
      {value.map((row, index) => (
        <div key={keys[index]} className={rowClass}>
          {children(row, index, (next) => onChange(value.with(index, next)))}
          <IconButton
            className={styles.last}
            label={removeLabel(row, index)}
            onClick={() => {
              forget(index)
              onChange(value.toSpliced(index, 1))
            }}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...value, empty])}>
          <Plus size={14} aria-hidden />
          {addLabel}
        </Button>
      </div>
    </fieldset>
  )
}
