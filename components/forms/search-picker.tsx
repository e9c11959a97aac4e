import { Combobox } from '@base-ui/react/combobox'
import { type ReactNode, useRef, useState } from 'react'
import control from '@/components/ui/control.module.css'
import { Field } from '@/components/ui/field'
import { reportError } from '@/lib/shared/report-error'
import styles from './search-picker.module.css'

export interface PickerItem {
  /** Unique in one list. */
  id: string
  name: string
  /** A second line in small type. */
  detail?: string | undefined
  icon?: ReactNode
}

export interface SearchPickerProps<T extends PickerItem> {
  label: string
  /** Keeps the label for screen readers; it stands in the empty field instead. */
  labelHidden?: boolean
  hint?: string
  error?: string | undefined
  placeholder?: string
  /** Shown when nothing was found. */
  emptyText: string
  search: (query: string) => Promise<T[]>
  onPick: (item: T) => void
}

/** A search field with a list under it. Picking empties it again: what was picked is shown by the form around it. */
export const SearchPicker = <T extends PickerItem>({
  label,
  labelHidden = false,
  hint,
  error,
  placeholder,
  emptyText,
  search,
  onPick,
}: SearchPickerProps<T>) => {
  const [query, setQuery] = useState('')
  const [items, setItems] = useState<T[]>([])
  const latest = useRef('')

  const onInput = (next: string) => {
    setQuery(next)
    latest.current = next
    if (next.trim() === '') {
      setItems([])
      return
    }
    search(next)
      .then((found) => {
        if (latest.current === next) setItems(found)
      })
      .catch((failure: unknown) => reportError('ui/picker', failure))
  }
  const onValue = (item: T | null) => {
    if (!item) return
    onInput('')
    onPick(item)
  }
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(field) => (
        <Combobox.Root<T>
          items={items}
          value={null}
          inputValue={query}
          filter={null}
          autoHighlight
          itemToStringLabel={(item) => item.name}
          onInputValueChange={(next, details) => {
            if (details.reason !== 'item-press') onInput(next)
          }}
          onValueChange={onValue}
        >
          <Combobox.Input
            {...field}
            className={control.control}
            placeholder={labelHidden ? label : placeholder}
          />
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className={styles.positioner}>
              <Combobox.Popup className={styles.popup}>
                <Combobox.Empty className={styles.empty}>
                  {query.trim() !== '' && emptyText}
                </Combobox.Empty>
                <Combobox.List className={styles.list}>
                  {(item: T) => (
                    <Combobox.Item key={item.id} value={item} className={styles.item}>
                      {item.icon}
                      <span className={styles.text}>
                        {item.name}
                        {item.detail && <span className={styles.detail}>{item.detail}</span>}
                      </span>
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  )
}
