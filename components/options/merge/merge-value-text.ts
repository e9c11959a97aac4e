import { i18n } from '#i18n'
import { formatAmount } from '@/components/ui/format-amount'
import { formatDay, formatInstant } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import {
  agreementTypeNames,
  cityTypeNames,
  companyTypeNames,
  relationNames,
  roleNames,
  statusNames,
} from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import { agreementDateSchema, agreementSchema, amountSchema } from '@/lib/catalogue/agreement'
import { aliasSchema } from '@/lib/catalogue/alias'
import type { NameOf } from '@/lib/catalogue/view/names'
import { termName } from '../facet-names'
import { edtfText, languageName, regionName } from '../format'

/** Long texts are told apart by their beginning. */
const TEXT_SHOWN = 240

const parties = agreementSchema.shape.parties.unwrap().element
const signatories = agreementSchema.shape.signatories.unwrap().element
const related = agreementSchema.shape.related.unwrap().element

const code = (value: string): string =>
  termName(value, agreementTypeNames, companyTypeNames, cityTypeNames, statusNames)

const itemText = (field: string, item: unknown, nameOf: NameOf): string => {
  const name = (id: string) => nameOf(id) ?? id
  if (field === 'aliases') {
    const { data } = aliasSchema.safeParse(item)
    return data ? data.text + (data.lang ? ` (${languageName(data.lang)})` : '') : ''
  }
  if (field === 'parties') {
    const { data } = parties.safeParse(item)
    return data ? `${name(data.recordId)} (${roleNames[data.role]()})` : ''
  }
  if (field === 'related') {
    const { data } = related.safeParse(item)
    return data ? `${relationNames[data.relation]()} ${name(data.id)}` : ''
  }
  if (field === 'amounts') {
    const { data } = amountSchema.safeParse(item)
    return data ? formatAmount(data) : ''
  }
  if (field === 'signatories') return signatories.safeParse(item).data?.name ?? ''
  if (field === 'topics') return topicName(String(item))
  return field.endsWith('Ids') ? name(String(item)) : String(item)
}

const wordText = (field: string, value: string, nameOf: NameOf): string => {
  if (field === 'type' || field === 'status') return code(value)
  if (field === 'country') return regionName(value)
  if (field === 'lang') return languageName(value)
  if (field === 'savedAt') return formatInstant(value)
  if (field === 'publishedAt' || field === 'modifiedAt') return formatDay(value)
  if (field.endsWith('Id')) return nameOf(value) ?? value
  return value.length > TEXT_SHOWN ? `${value.slice(0, TEXT_SHOWN)}…` : value
}

/** A field's value of any record in the reader's words; empty for an empty one. */
export const mergeValueText = (field: string, value: unknown, nameOf: NameOf): string => {
  if (value === undefined || value === '') return ''
  if (Array.isArray(value)) return formatList(value.map((item) => itemText(field, item, nameOf)))
  if (typeof value === 'string') return wordText(field, value, nameOf)
  if (typeof value === 'boolean') return value ? i18n.t('common.yes') : i18n.t('common.no')
  const date = agreementDateSchema.safeParse(value)
  return date.success ? edtfText(date.data.edtf) : String(value)
}
