import { Menu } from '@base-ui/react/menu'
import { Check, Columns3 } from 'lucide-react'
import { i18n } from '#i18n'
import { IconButton } from '@/components/ui/icon-button'
import menu from '@/components/ui/menu.module.css'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { COLUMN_SPECS } from './column-specs'
import styles from './toolbar.module.css'
import type { TableLayout } from './use-layout'

export interface ColumnsMenuProps {
  table: ViewTable
  layout: TableLayout
}

/** Which columns a table shows. Their order and widths are changed at the headers. */
export const ColumnsMenu = ({ table, layout }: ColumnsMenuProps) => {
  const main = COLUMN_SPECS[table].filter((spec) => spec.kind === 'main').map((spec) => spec.id)
  const specs = COLUMN_SPECS[table].filter((spec) => spec.kind !== 'main')
  const usual = specs.filter((spec) => spec.priority > 0).map((spec) => spec.id)
  const shown = layout.columns ?? [...main, ...usual]
  const reset = () => {
    layout.setColumns(undefined)
    layout.setWidths({})
  }
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        render={
          <IconButton label={i18n.t('options.table.columns')}>
            <Columns3 size={16} aria-hidden />
          </IconButton>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {specs.map((spec) => (
              <Menu.CheckboxItem
                key={spec.id}
                className={menu.item}
                checked={shown.includes(spec.id)}
                closeOnClick={false}
                onCheckedChange={(on) =>
                  layout.setColumns(on ? [...shown, spec.id] : shown.filter((id) => id !== spec.id))
                }
              >
                <span className={styles.tick}>
                  <Menu.CheckboxItemIndicator>
                    <Check size={14} aria-hidden />
                  </Menu.CheckboxItemIndicator>
                </span>
                <span className={styles.valueName}>{spec.label()}</span>
              </Menu.CheckboxItem>
            ))}
            <Menu.Separator className={styles.separator} />
            <Menu.Item className={menu.item} onClick={reset}>
              {i18n.t('options.table.defaultColumns')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
