import { i18n } from '#i18n'
import { formatAmount } from '@/components/ui/format-amount'
import { Select } from '@/components/ui/select'
import { periodNames, qualifierNames, termOptions } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { type AmountValue, amountValueSchema } from './agreement-values'
import { EditorRows } from './editor-rows'
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
export const AmountEditor = ({ value, onChange, isInvalid }: AmountEditorProps) => (
  <EditorRows
    title={i18n.t('forms.agreement.amounts')}
    value={value}
    onChange={onChange}
    empty={EMPTY}
    addLabel={i18n.t('forms.agreement.addAmount')}
    removeLabel={(_, index) => i18n.t('forms.agreement.removeAmount', [index + 1])}
  >
    {(amount, index, replace) => {
      const change = (part: Record<string, string>) => {
        const next = amountValueSchema.safeParse({ ...amount, ...part })
        if (next.success) replace(next.data)
      }
      return (
        <>
          <Select
            label={i18n.t('forms.agreement.qualifier', [index + 1])}
            labelHidden
            options={[NONE, ...termOptions(qualifierNames)]}
            value={amount.qualifier}
            onChange={(event) => change({ qualifier: event.currentTarget.value })}
          />
          <TextField
            label={i18n.t('forms.agreement.value', [index + 1])}
            labelHidden
            inputMode="decimal"
            value={amount.value}
            hint={understood(amount)}
            error={isInvalid(index, 'value') ? i18n.t('forms.error.amount') : undefined}
            onChange={(event) => change({ value: event.currentTarget.value })}
          />
          <TextField
            label={i18n.t('forms.agreement.currency', [index + 1])}
            labelHidden
            maxLength={3}
            value={amount.currency}
            error={isInvalid(index, 'currency') ? i18n.t('forms.error.currency') : undefined}
            onChange={(event) => change({ currency: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('forms.agreement.period', [index + 1])}
            labelHidden
            options={[NONE, ...termOptions(periodNames)]}
            value={amount.period}
            onChange={(event) => change({ period: event.currentTarget.value })}
          />
        </>
      )
    }}
  </EditorRows>
)
