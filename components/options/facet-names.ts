import { i18n } from '#i18n'
import {
  agreementTypeNames,
  cityTypeNames,
  companyTypeNames,
  statusNames,
} from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import type { NameOf } from '@/lib/catalogue/view/names'
import { type Facet, NO_VALUE, type ViewTable } from '@/lib/catalogue/view/view-row'
import { languageName, regionName } from './format'

export const facetNames: Record<Facet, () => string> = {
  type: () => i18n.t('options.facet.type'),
  status: () => i18n.t('options.facet.status'),
  year: () => i18n.t('options.facet.year'),
  country: () => i18n.t('options.facet.country'),
  city: () => i18n.t('options.facet.city'),
  company: () => i18n.t('options.facet.company'),
  evidence: () => i18n.t('options.facet.evidence'),
  language: () => i18n.t('options.facet.language'),
  site: () => i18n.t('options.facet.site'),
  topic: () => i18n.t('options.facet.topic'),
  tag: () => i18n.t('options.facet.tag'),
}

/** The facets a table offers, most used first. */
export const TABLE_FACETS: Record<ViewTable, readonly Facet[]> = {
  agreements: [
    'type',
    'status',
    'year',
    'country',
    'city',
    'company',
    'topic',
    'language',
    'site',
    'tag',
    'evidence',
  ],
  companies: ['type', 'country', 'city', 'language', 'tag'],
  cities: ['type', 'country', 'language', 'tag'],
  articles: ['language', 'year', 'site', 'company', 'city', 'tag'],
}

/** A code's name in one of several closed lists of names; the code itself where none has it. */
export const termName = (code: string, ...lists: Record<string, () => string>[]): string => {
  for (const names of lists) {
    const name = Object.hasOwn(names, code) ? names[code] : undefined
    if (name) return name()
  }
  return code
}

const evidenceNames: Record<string, () => string> = {
  conflict: () => i18n.t('options.facet.conflict'),
  none: () => i18n.t('options.facet.noEvidence'),
  agreeing: () => i18n.t('options.facet.agreeing'),
}

/** A facet's value as the reader sees it. */
export const facetValueName = (
  table: ViewTable,
  facet: Facet,
  value: string,
  nameOf: NameOf,
): string => {
  if (value === NO_VALUE) return i18n.t('options.facet.none')
  if (facet === 'city' || facet === 'company') return nameOf(value) ?? value
  if (facet === 'evidence') return termName(value, evidenceNames)
  if (facet === 'status') return termName(value, statusNames)
  if (facet === 'country') return regionName(value)
  if (facet === 'language') return languageName(value)
  if (facet === 'topic') return topicName(value)
  if (facet !== 'type') return value
  if (table === 'agreements') return termName(value, agreementTypeNames)
  return termName(value, table === 'companies' ? companyTypeNames : cityTypeNames)
}
