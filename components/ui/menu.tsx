import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import styles from './menu.module.css'

export interface MenuItem {
  key: string
  label: string
  icon?: ReactNode
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
}

export interface MenuProps {
  /** The button that opens it; it keeps its own accessible name. */
  trigger: ReactElement
  items: readonly MenuItem[]
}

export const Menu = ({ trigger, items }: MenuProps) => (
  <BaseMenu.Root modal={false}>
    <BaseMenu.Trigger render={trigger} />
    <BaseMenu.Portal>
      <BaseMenu.Positioner sideOffset={4} align="end" className={styles.positioner}>
        <BaseMenu.Popup className={styles.popup}>
          {items.map((item) => (
            <BaseMenu.Item
              key={item.key}
              className={styles.item}
              disabled={item.disabled ?? false}
              data-danger={item.danger || undefined}
              onClick={item.onSelect}
            >
              {item.icon}
              {item.label}
            </BaseMenu.Item>
          ))}
        </BaseMenu.Popup>
      </BaseMenu.Positioner>
    </BaseMenu.Portal>
  </BaseMenu.Root>
)
