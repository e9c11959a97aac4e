import { formatEdtf } from '@/components/ui/format-date'
import { codeName } from '@/components/ui/format-list'
import { uiLocale } from '@/components/ui/locale'

let numbers: Intl.NumberFormat | undefined

/** A number with the reader's separators. */
export const formatNumber = (value: number): string => {
  numbers ??= new Intl.NumberFormat(uiLocale())
  return numbers.format(value)
}

const remembered = (format: (code: string) => string): ((code: string) => string) => {
  const known = new Map<string, string>()
  return (code) => {
    const text = known.get(code) ?? format(code)
    known.set(code, text)
    return text
  }
}

/** A country's name for its ISO 3166-1 code, remembered: a table asks for it in every row. */
export const regionName = remembered((code) => codeName('region', code.toUpperCase()))

/** A language's name for its BCP 47 tag, remembered likewise. */
export const languageName = remembered((tag) => codeName('language', tag))

/** An EDTF date in words, remembered likewise. */
export const edtfText = remembered(formatEdtf)

/** Bytes in the largest unit that keeps at least one digit before the point. */
export const formatBytes = (bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte']
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(uiLocale(), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step)
}
