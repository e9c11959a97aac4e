import { formatAmount } from '@/components/ui/format-amount'
import { formatDay } from '@/components/ui/format-date'
import {
  agreementTypeNames,
  cityTypeNames,
  companyTypeNames,
  statusNames,
} from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import type { ViewRow } from '@/lib/catalogue/view/view-row'
import { termName } from '../facet-names'
import { edtfText, formatNumber, languageName, regionName } from '../format'
import type { ColumnSpec } from './column-specs'

const amountText = (cell: string): string => {
  const [value, currency] = cell.split(' ')
  return value && currency ? formatAmount({ value: Number(value), currency }) : cell
}

/** What a cell says, in the reader's language. Empty where the record says nothing. */
export const cellText = (row: ViewRow, spec: ColumnSpec): string => {
  const cell = row.cell(spec.id)
  if (cell === '') return ''
  switch (spec.kind) {
    case 'edtf':
      return edtfText(cell)
    case 'instant':
      return formatDay(cell)
    case 'agreementType':
      return termName(cell, agreementTypeNames)
    case 'status':
      return termName(cell, statusNames)
    case 'companyType':
      return termName(cell, companyTypeNames)
    case 'cityType':
      return termName(cell, cityTypeNames)
    case 'country':
      return regionName(cell)
    case 'language':
      return languageName(cell)
    case 'amount':
      return amountText(cell)
    case 'topics':
      return cell.split(', ').map(topicName).join(', ')
    case 'count':
      return cell === '0' ? '–' : formatNumber(Number(cell))
    default:
      return cell
  }
}

/** The second line of a narrow row: the most important of the other columns. */
export const secondLine = (row: ViewRow, specs: readonly ColumnSpec[]): string =>
  [...specs]
    .filter((spec) => spec.kind !== 'main' && spec.priority > 0)
    .sort((a, b) => a.priority - b.priority)
    .slice(0, 3)
    .map((spec) => (spec.kind === 'count' ? '' : cellText(row, spec)))
    .filter((text) => text !== '')
    .join(' · ')
