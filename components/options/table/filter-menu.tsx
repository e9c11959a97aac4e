import { Popover } from '@base-ui/react/popover'
import { ChevronDown } from 'lucide-react'
import { memo, useState } from 'react'
import { i18n } from '#i18n'
import button from '@/components/ui/button.module.css'
import { classNames } from '@/components/ui/class-names'
import menu from '@/components/ui/menu.module.css'
import type { Facet, ViewTable } from '@/lib/catalogue/view/view-row'
import { facetNames } from '../facet-names'
import { formatNumber } from '../format'
import { FilterValues } from './filter-values'
import styles from './toolbar.module.css'

export interface FilterMenuProps {
  table: ViewTable
  facet: Facet
  chosen: readonly string[]
  onChange: (facet: Facet, values: string[]) => void
}

/** A button that opens the values of one facet with their counts; several can be ticked. */
export const FilterMenu = memo((props: FilterMenuProps) => {
  const { facet } = props
  const [open, setOpen] = useState(false)
  const chosen = props.chosen.length
  const name = facetNames[facet]()
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        className={classNames(button.button, button.secondary, button.small, styles.facet)}
        aria-label={
          chosen > 0
            ? i18n.t('options.table.filterByChosen', [name, formatNumber(chosen)])
            : i18n.t('options.table.filterBy', [name])
        }
        data-chosen={chosen > 0 || undefined}
      >
        {name}
        {chosen > 0 && <span className={styles.number}>{formatNumber(chosen)}</span>}
        <ChevronDown size={14} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className={menu.positioner}>
          <Popover.Popup className={classNames(menu.popup, styles.popup)} aria-label={name}>
            {open && <FilterValues {...props} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
})
