import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { formatHint, formatName } from './format-names'

export interface FormatSelectProps {
  formats: readonly ExchangeFormat[]
  value: ExchangeFormat
  onChange: (format: ExchangeFormat) => void
}

export const FormatSelect = ({ formats, value, onChange }: FormatSelectProps) => (
  <Select
    label={i18n.t('options.exchange.format')}
    hint={formatHint(value)}
    value={value.id}
    options={formats.map((format) => ({ value: format.id, label: formatName(format) }))}
    onChange={(event) => {
      const next = formats.find((format) => format.id === event.currentTarget.value)
      if (next) onChange(next)
    }}
  />
)
