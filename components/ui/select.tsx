import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import control from './control.module.css'
import { Field, type FieldText } from './field'

export interface SelectOption {
  value: string
  label: string
}

export type SelectProps = FieldText &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { options: readonly SelectOption[] }

/** A labelled native select: small, and every platform and screen reader knows it. */
export const Select = ({
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  options,
  className,
  ...select
}: SelectProps) => (
  <Field label={label} hint={hint} error={error} optional={optional} labelHidden={labelHidden}>
    {(field) => (
      <select
        {...select}
        {...field}
        className={classNames(control.control, control.select, className)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
