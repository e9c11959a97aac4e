import { i18n } from '#i18n'
import { uiLocale } from '@/components/ui/locale'
import type { SelectOption } from '@/components/ui/select'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes the browser can name that are not countries of ISO 3166-1: unions, outlying groups, tests, unknown. */
const NOT_COUNTRIES = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
])

const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code

/** Every country (ISO 3166-1 alpha-2) by name in the reader's language, an empty choice first. */
export const countryOptions = (): SelectOption[] => {
  const names = new Intl.DisplayNames(uiLocale(), { type: 'region', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  const options = codes.flatMap((value) => {
    const label = NOT_COUNTRIES.has(value) ? undefined : names.of(value)
    return label && isCurrent(value) ? [{ value, label }] : []
  })
  const collator = new Intl.Collator(uiLocale())
  return [
    { value: '', label: i18n.t('forms.noCountry') },
    ...options.sort((a, b) => collator.compare(a.label, b.label)),
  ]
}
