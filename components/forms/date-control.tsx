import { type Control, Controller } from 'react-hook-form'
import { i18n } from '#i18n'
import { agreementFieldName } from './agreement-field-name'
import type { AgreementFields } from './agreement-fields'
import type { AgreementValues } from './agreement-values'
import { DateField } from './date-field'
import { FieldQuotes } from './field-quotes'
import styles from './form.module.css'
import type { FormEvidence } from './form-evidence'
import type { DateName } from './used-dates'

export interface DateControlProps {
  control: Control<AgreementValues, unknown, AgreementFields>
  name: DateName
  evidence: FormEvidence | undefined
}

/** A date field of the agreement form, with the words behind it. */
export const DateControl = ({ control, name, evidence }: DateControlProps) => (
  <div className={styles.list}>
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DateField
          label={agreementFieldName(name)}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.invalid ? i18n.t('forms.error.date') : undefined}
        />
      )}
    />
    <FieldQuotes control={control} name={name} field={name} evidence={evidence} />
  </div>
)
