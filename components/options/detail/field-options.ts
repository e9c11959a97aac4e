import { countryOptions } from '@/components/forms/country-options'
import { languageOptions } from '@/components/forms/language-options'
import type { SelectOption } from '@/components/ui/select'
import {
  agreementTypeNames,
  cityTypeNames,
  companyTypeNames,
  statusNames,
  termOptions,
} from '@/components/ui/term-names'
import type { BulkField } from '@/lib/catalogue/bulk-edit'
import type { ViewTable } from '@/lib/catalogue/view/view-row'

/** The values that a field of a table can be given, named in the reader's language. */
export const fieldOptions = (table: ViewTable, field: BulkField): SelectOption[] => {
  if (field === 'status') return termOptions(statusNames)
  if (field === 'country') return countryOptions()
  if (field === 'lang') return languageOptions('')
  if (table === 'agreements') return termOptions(agreementTypeNames)
  return termOptions(table === 'companies' ? companyTypeNames : cityTypeNames)
}
