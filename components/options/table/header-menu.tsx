import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  EyeOff,
  ListPlus,
} from 'lucide-react'
import { i18n } from '#i18n'
import { Menu, type MenuItem } from '@/components/ui/menu'
import type { SortKey } from '@/lib/catalogue/view/view-state'
import styles from './catalogue-table.module.css'
import type { ColumnSpec } from './column-specs'

export interface HeaderMenuProps {
  spec: ColumnSpec
  sort: readonly SortKey[]
  /** Ids of the columns shown, in order. */
  shown: readonly string[]
  onSort: (sort: SortKey[]) => void
  onColumns: (columns: string[]) => void
}

const swapped = (list: readonly string[], a: number, b: number): string[] => {
  const next = [...list]
  const [first, second] = [list[a], list[b]]
  if (first !== undefined && second !== undefined) {
    next[a] = second
    next[b] = first
  }
  return next
}

/** What can be done with a column without a mouse: sort by it, alone or after others, move it, hide it. */
export const HeaderMenu = ({ spec, sort, shown, onSort, onColumns }: HeaderMenuProps) => {
  const others = sort.filter(({ column }) => column !== spec.id)
  const at = shown.indexOf(spec.id)
  const items: MenuItem[] = [
    {
      key: 'up',
      label: i18n.t('options.table.sortUp'),
      icon: <ArrowUp size={14} aria-hidden />,
      onSelect: () => onSort([{ column: spec.id, desc: false }]),
    },
    {
      key: 'down',
      label: i18n.t('options.table.sortDown'),
      icon: <ArrowDown size={14} aria-hidden />,
      onSelect: () => onSort([{ column: spec.id, desc: true }]),
    },
    {
      key: 'then-up',
      label: i18n.t('options.table.thenUp'),
      icon: <ListPlus size={14} aria-hidden />,
      disabled: others.length === 0,
      onSelect: () => onSort([...others, { column: spec.id, desc: false }]),
    },
    {
      key: 'then-down',
      label: i18n.t('options.table.thenDown'),
      icon: <ListPlus size={14} aria-hidden />,
      disabled: others.length === 0,
      onSelect: () => onSort([...others, { column: spec.id, desc: true }]),
    },
    {
      key: 'left',
      label: i18n.t('options.table.moveLeft'),
      icon: <ArrowLeft size={14} aria-hidden />,
      disabled: at <= 0,
      onSelect: () => onColumns(swapped(shown, at, at - 1)),
    },
    {
      key: 'right',
      label: i18n.t('options.table.moveRight'),
      icon: <ArrowRight size={14} aria-hidden />,
      disabled: at === shown.length - 1,
      onSelect: () => onColumns(swapped(shown, at, at + 1)),
    },
    {
      key: 'hide',
      label: i18n.t('options.table.hide'),
      icon: <EyeOff size={14} aria-hidden />,
      disabled: spec.kind === 'main',
      onSelect: () => onColumns(shown.filter((id) => id !== spec.id)),
    },
  ]
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.headerMenu}
          aria-label={i18n.t('options.table.columnMenu', [spec.label()])}
        >
          <ChevronDown size={14} aria-hidden />
        </button>
      }
      items={items}
    />
  )
}
