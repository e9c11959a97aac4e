import { type KeyboardEvent, useContext, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { classNames } from '@/components/ui/class-names'
import control from '@/components/ui/control.module.css'
import { foldForSearch } from '@/lib/catalogue/search-fold'
import { countFacet } from '@/lib/catalogue/view/filter-rows'
import { facetValueName } from '../facet-names'
import { formatNumber } from '../format'
import { useWorkbench } from '../workbench-context'
import type { FilterMenuProps } from './filter-menu'
import { FilteredContext } from './filtered-context'
import styles from './toolbar.module.css'

/** More values than anybody reads down; the box above narrows them. */
const SHOWN_VALUES = 200
/** From here on reading takes longer than typing. */
const SEARCHED_FROM = 12

/** Moves between the ticks, and from the box into them. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input')]
  const focused = stops.findIndex((stop) => stop.matches(':focus'))
  stops[focused + step]?.focus()
  event.preventDefault()
}

/** The values of a facet with the numbers of records that choosing each would show. */
export const FilterValues = ({ table, facet, chosen, onChange }: FilterMenuProps) => {
  const { nameOf } = useWorkbench()
  const { rows, filter } = useContext(FilteredContext)
  const [narrowed, setNarrowed] = useState('')
  const counted = useMemo(() => {
    const values = countFacet(rows, filter, facet)
    const byYear = facet === 'year'
    const sorted = byYear ? values.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : values
    return sorted.map((value) => ({
      ...value,
      name: facetValueName(table, facet, value.value, nameOf),
    }))
  }, [table, facet, rows, filter, nameOf])
  const folded = foldForSearch(narrowed)
  const values = counted.filter(({ name }) => foldForSearch(name).includes(folded))
  const rest = values.length - SHOWN_VALUES
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the ticks inside
    <div onKeyDown={moveFocus} className={styles.values}>
      {counted.length > SEARCHED_FROM && (
        <input
          type="search"
          className={classNames(control.control, styles.narrow)}
          aria-label={i18n.t('options.facet.search')}
          placeholder={i18n.t('options.facet.search')}
          value={narrowed}
          onChange={(event) => setNarrowed(event.currentTarget.value)}
        />
      )}
      {values.length === 0 && <p className={styles.nothing}>{i18n.t('options.facet.nothing')}</p>}
      <ul className={styles.list}>
        {values.slice(0, SHOWN_VALUES).map(({ value, name, count }) => (
          <li key={value}>
            <label className={styles.value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(
                    facet,
                    checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                  )
                }
              />
              <span className={styles.valueName} title={name}>
                {name}
              </span>
              <span className={styles.count}>{formatNumber(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.nothing}>{i18n.t('options.facet.more', rest, [formatNumber(rest)])}</p>
      )}
    </div>
  )
}
