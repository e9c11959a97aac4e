import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import button from '@/components/ui/button.module.css'
import { classNames } from '@/components/ui/class-names'
import menu from '@/components/ui/menu.module.css'
import { countFacet, type RowFilter } from '@/lib/catalogue/view/filter-rows'
import type { Facet, ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { facetNames, facetValueName } from '../facet-names'
import { formatNumber } from '../format'
import styles from './toolbar.module.css'

/** More values than anybody reads down; the search narrows them. */
const SHOWN_VALUES = 200

export interface FilterMenuProps {
  table: ViewTable
  facet: Facet
  rows: readonly ViewRow[]
  filter: RowFilter
  onChange: (values: string[]) => void
}

/** A button that opens the values of one facet with their counts; several can be ticked. */
export const FilterMenu = ({ table, facet, rows, filter, onChange }: FilterMenuProps) => {
  const [open, setOpen] = useState(false)
  const chosen = filter.facets[facet] ?? []
  const values = open ? countFacet(rows, filter, facet) : []
  const sorted = facet === 'year' ? values.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : values
  return (
    <Menu.Root modal={false} open={open} onOpenChange={setOpen}>
      <Menu.Trigger
        className={classNames(button.button, button.secondary, button.small, styles.facet)}
        aria-label={
          chosen.length > 0
            ? i18n.t('options.table.filterByChosen', [
                facetNames[facet](),
                formatNumber(chosen.length),
              ])
            : i18n.t('options.table.filterBy', [facetNames[facet]()])
        }
        data-chosen={chosen.length > 0 || undefined}
      >
        {facetNames[facet]()}
        {chosen.length > 0 && <span className={styles.number}>{formatNumber(chosen.length)}</span>}
        <ChevronDown size={14} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {sorted.length === 0 && (
              <p className={styles.nothing}>{i18n.t('options.facet.nothing')}</p>
            )}
            {sorted.slice(0, SHOWN_VALUES).map(({ value, count }) => (
              <Menu.CheckboxItem
                key={value}
                className={classNames(menu.item, styles.value)}
                checked={chosen.includes(value)}
                closeOnClick={false}
                onCheckedChange={(on) =>
                  onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))
                }
              >
                <span className={styles.tick}>
                  <Menu.CheckboxItemIndicator>
                    <Check size={14} aria-hidden />
                  </Menu.CheckboxItemIndicator>
                </span>
                <span className={styles.valueName}>{facetValueName(table, facet, value)}</span>
                <span className={styles.count}>{formatNumber(count)}</span>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
