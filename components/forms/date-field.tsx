import { i18n } from '#i18n'
import { formatEdtf } from '@/components/ui/format-date'
import { uiLocale } from '@/components/ui/locale'
import { dateBasisNames } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { edtfSchema } from '@/lib/catalogue/agreement'
import type { DateValue } from './agreement-values'
import { isRealEdtf, toEdtf } from './edtf-input'

export interface DateFieldProps {
  label: string
  value: DateValue
  onChange: (value: DateValue) => void
  onBlur: () => void
  error?: string | undefined
}

/** A date as exact as it is known; under it stands how it was understood and where it comes from. */
export const DateField = ({ label, value, onChange, onBlur, error }: DateFieldProps) => {
  const edtf = toEdtf(value.text, uiLocale())
  const understood = edtfSchema.safeParse(edtf).success && isRealEdtf(edtf)
  const basis = edtf === value.from ? value.basis : 'reader'
  const hint = understood
    ? `${formatEdtf(edtf)} · ${dateBasisNames[basis]()}`
    : i18n.t('forms.agreement.dateHint')
  return (
    <TextField
      label={label}
      optional
      hint={hint}
      error={error}
      value={value.text}
      maxLength={40}
      onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      onBlur={() => {
        if (understood && edtf !== value.text) onChange({ ...value, text: edtf })
        onBlur()
      }}
    />
  )
}
