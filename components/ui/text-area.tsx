import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import control from './control.module.css'
import { Field, type FieldText } from './field'

export type TextAreaProps = FieldText & Omit<ComponentProps<'textarea'>, 'id'>

/** A labelled text of several lines. */
export const TextArea = ({
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  className,
  ...area
}: TextAreaProps) => (
  <Field label={label} hint={hint} error={error} optional={optional} labelHidden={labelHidden}>
    {(field) => (
      <textarea
        rows={3}
        {...area}
        {...field}
        className={classNames(control.control, control.area, className)}
      />
    )}
  </Field>
)
