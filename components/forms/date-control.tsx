import { type Control, Controller } from 'react-hook-form'
import { i18n } from '#i18n'
import type { AgreementFields } from './agreement-fields'
import type { AgreementValues } from './agreement-values'
import { DateField } from './date-field'

export interface DateControlProps {
  control: Control<AgreementValues, unknown, AgreementFields>
  name: 'signedOn' | 'announcedOn' | 'effectiveFrom' | 'endsOn'
  label: string
}

/** A date field of the agreement form. */
export const DateControl = ({ control, name, label }: DateControlProps) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState }) => (
      <DateField
        label={label}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={fieldState.invalid ? i18n.t('forms.error.date') : undefined}
      />
    )}
  />
)
