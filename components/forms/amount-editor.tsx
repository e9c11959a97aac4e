import { Plus, X } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { formatAmount } from '@/components/ui/format-amount'
import { IconButton } from '@/components/ui/icon-button'
import { Select } from '@/components/ui/select'
import { periodNames, qualifierNames, termOptions } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { type AmountValue, amountValueSchema } from './agreement-values'
import styles from './form.module.css'
import { parseNumber } from './parse-number'

export interface AmountEditorProps {
  value: readonly AmountValue[]
  onChange: (amounts: AmountValue[]) => void
  isInvalid: (index: number, part: 'value' | 'currency') => boolean
}

const EMPTY: AmountValue = { value: '', currency: 'EUR', period: '', qualifier: '' }

const NONE = { value: '', label: '–' }

/** How the amount was understood, in the reader's notation. */
const understood = ({ value, currency }: AmountValue): string | undefined => {
  const number = parseNumber(value)
  const code = currency.trim().toUpperCase()
  return number && /^[A-Z]{3}$/.test(code)
    ? formatAmount({ value: number, currency: code })
    : undefined
}

/** Amounts with currency, how exact they are, and the period they are for. */
export const AmountEditor = ({ value, onChange, isInvalid }: AmountEditorProps) => {
  const change = (index: number, part: Record<string, string>) =>
    onChange(
      value.map((amount, place) => {
        const next = amountValueSchema.safeParse({ ...amount, ...part })
        return place === index && next.success ? next.data : amount
      }),
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('forms.agreement.amounts')}</legend>
      {value.map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={index} className={styles.row}>
          <Select
            label={i18n.t('forms.agreement.qualifier', [index + 1])}
            labelHidden
            options={[NONE, ...termOptions(qualifierNames)]}
            value={amount.qualifier}
            onChange={(event) => change(index, { qualifier: event.currentTarget.value })}
          />
          <TextField
            label={i18n.t('forms.agreement.value', [index + 1])}
            labelHidden
            inputMode="decimal"
            value={amount.value}
            hint={understood(amount)}
            error={isInvalid(index, 'value') ? i18n.t('forms.error.amount') : undefined}
            onChange={(event) => change(index, { value: event.currentTarget.value })}
          />
          <TextField
            label={i18n.t('forms.agreement.currency', [index + 1])}
            labelHidden
            maxLength={3}
            value={amount.currency}
            error={isInvalid(index, 'currency') ? i18n.t('forms.error.currency') : undefined}
            onChange={(event) => change(index, { currency: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.agreement.period', [index + 1])}
            labelHidden
            options={[NONE, ...termOptions(periodNames)]}
            value={amount.period}
            onChange={(event) => change(index, { period: event.currentTarget.value })}
          />
          <IconButton
            className={styles.last}
            label={i18n.t('forms.agreement.removeAmount', [index + 1])}
            onClick={() => onChange(value.filter((_, place) => place !== index))}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...value, EMPTY])}>
          <Plus size={14} aria-hidden />
          {i18n.t('forms.agreement.addAmount')}
        </Button>
      </div>
    </fieldset>
  )
}
