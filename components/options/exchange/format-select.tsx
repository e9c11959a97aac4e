import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import type { ExchangeFormat, FormatFamily } from '@/lib/exchange/exchange-format'
import styles from './exchange.module.css'
import { familyHints, familyNames, sheetNames } from './format-names'

export interface FormatSelectProps {
  formats: readonly ExchangeFormat[]
  value: ExchangeFormat
  onChange: (format: ExchangeFormat) => void
}

/** A format of its family, and for spreadsheets which table. */
export const FormatSelect = ({ formats, value, onChange }: FormatSelectProps) => {
  const families = [...new Set(formats.map(({ family }) => family))]
  const sheets = sheetsOf(formats, value.family)
  const choose = (format: ExchangeFormat | undefined) => format && onChange(format)
  return (
    <div className={styles.choice}>
      <Select
        label={i18n.t('options.exchange.format')}
        hint={familyHints[value.family]()}
        value={value.family}
        options={families.map((family) => ({ value: family, label: familyNames[family]() }))}
        onChange={({ currentTarget }) => {
          const next = formats.filter(({ family }) => family === currentTarget.value)
          // From one kind of spreadsheet to the other, the table stays.
          choose(next.find(({ sheet }) => sheet === value.sheet) ?? next[0])
        }}
      />
      {sheets.length > 1 && value.sheet && (
        <Select
          label={i18n.t('export.sheet')}
          value={value.sheet}
          options={sheets.map((sheet) => ({ value: sheet, label: sheetNames[sheet]() }))}
          onChange={({ currentTarget }) =>
            choose(
              formats.find(
                ({ family, sheet }) => family === value.family && sheet === currentTarget.value,
              ),
            )
          }
        />
      )}
    </div>
  )
}

const sheetsOf = (formats: readonly ExchangeFormat[], family: FormatFamily) =>
  formats.flatMap((format) => (format.family === family && format.sheet ? [format.sheet] : []))
