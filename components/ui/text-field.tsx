import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import control from './control.module.css'
import { Field, type FieldText } from './field'

export type TextFieldProps = FieldText & Omit<ComponentProps<'input'>, 'id'>

/** A labelled one-line input. Takes `ref`, so that react-hook-form's `register` can be spread into it. */
export const TextField = ({
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  className,
  ...input
}: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} optional={optional} labelHidden={labelHidden}>
    {(field) => <input {...input} {...field} className={classNames(control.control, className)} />}
  </Field>
)
