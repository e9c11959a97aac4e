import { i18n } from '#i18n'
import type {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  AMOUNT_QUALIFIERS,
  DATE_BASES,
  PARTY_ROLES,
} from '@/lib/catalogue/agreement'
import type { CITY_TYPES } from '@/lib/catalogue/city'
import type { COMPANY_TYPES } from '@/lib/catalogue/company'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { SelectOption } from './select'

type Names<T extends readonly string[]> = Record<T[number], () => string>

export const kindNames: Record<RecordKind, () => string> = {
  company: () => i18n.t('kinds.company'),
  city: () => i18n.t('kinds.city'),
  agreement: () => i18n.t('kinds.agreement'),
}

export const kindNamesPlural: Record<RecordKind, () => string> = {
  company: () => i18n.t('kinds.companies'),
  city: () => i18n.t('kinds.cities'),
  agreement: () => i18n.t('kinds.agreements'),
}

export const companyTypeNames: Names<typeof COMPANY_TYPES> = {
  company: () => i18n.t('kinds.companyType.company'),
  university: () => i18n.t('kinds.companyType.university'),
  'public-body': () => i18n.t('kinds.companyType.publicBody'),
  association: () => i18n.t('kinds.companyType.association'),
  initiative: () => i18n.t('kinds.companyType.initiative'),
}

export const cityTypeNames: Names<typeof CITY_TYPES> = {
  city: () => i18n.t('kinds.cityType.city'),
  district: () => i18n.t('kinds.cityType.district'),
  region: () => i18n.t('kinds.cityType.region'),
  country: () => i18n.t('kinds.cityType.country'),
}

export const agreementTypeNames: Names<typeof AGREEMENT_TYPES> = {
  mou: () => i18n.t('kinds.agreementType.mou'),
  'framework-agreement': () => i18n.t('kinds.agreementType.frameworkAgreement'),
  'cooperation-agreement': () => i18n.t('kinds.agreementType.cooperationAgreement'),
  'strategic-cooperation': () => i18n.t('kinds.agreementType.strategicCooperation'),
  partnership: () => i18n.t('kinds.agreementType.partnership'),
  sponsorship: () => i18n.t('kinds.agreementType.sponsorship'),
  membership: () => i18n.t('kinds.agreementType.membership'),
  'innovation-centre': () => i18n.t('kinds.agreementType.innovationCentre'),
  'research-cooperation': () => i18n.t('kinds.agreementType.researchCooperation'),
  'joint-venture': () => i18n.t('kinds.agreementType.jointVenture'),
  investment: () => i18n.t('kinds.agreementType.investment'),
  supply: () => i18n.t('kinds.agreementType.supply'),
  twinning: () => i18n.t('kinds.agreementType.twinning'),
  other: () => i18n.t('kinds.agreementType.other'),
}

export const statusNames: Names<typeof AGREEMENT_STATUSES> = {
  signed: () => i18n.t('kinds.status.signed'),
  announced: () => i18n.t('kinds.status.announced'),
  planned: () => i18n.t('kinds.status.planned'),
  'in-operation': () => i18n.t('kinds.status.inOperation'),
  reported: () => i18n.t('kinds.status.reported'),
  ended: () => i18n.t('kinds.status.ended'),
}

export const roleNames: Names<typeof PARTY_ROLES> = {
  company: () => i18n.t('kinds.role.company'),
  city: () => i18n.t('kinds.role.city'),
  university: () => i18n.t('kinds.role.university'),
  'public-body': () => i18n.t('kinds.role.publicBody'),
  initiative: () => i18n.t('kinds.role.initiative'),
  beneficiary: () => i18n.t('kinds.role.beneficiary'),
  partner: () => i18n.t('kinds.role.partner'),
}

export const signatoryRoleNames = {
  signatory: () => i18n.t('kinds.signatoryRole.signatory'),
  witness: () => i18n.t('kinds.signatoryRole.witness'),
}

export const dateBasisNames: Names<typeof DATE_BASES> = {
  text: () => i18n.t('kinds.dateBasis.text'),
  dateline: () => i18n.t('kinds.dateBasis.dateline'),
  'page-date': () => i18n.t('kinds.dateBasis.pageDate'),
  'article-year': () => i18n.t('kinds.dateBasis.articleYear'),
  reader: () => i18n.t('kinds.dateBasis.reader'),
}

export const qualifierNames: Names<typeof AMOUNT_QUALIFIERS> = {
  exactly: () => i18n.t('kinds.qualifier.exactly'),
  about: () => i18n.t('kinds.qualifier.about'),
  'more-than': () => i18n.t('kinds.qualifier.moreThan'),
  'up-to': () => i18n.t('kinds.qualifier.upTo'),
  'at-least': () => i18n.t('kinds.qualifier.atLeast'),
}

export const periodNames = {
  year: () => i18n.t('kinds.period.year'),
  month: () => i18n.t('kinds.period.month'),
  total: () => i18n.t('kinds.period.total'),
}

export const relationNames = {
  deepens: () => i18n.t('kinds.relation.deepens'),
  replaces: () => i18n.t('kinds.relation.replaces'),
  'part-of': () => i18n.t('kinds.relation.partOf'),
}

/** The options of a `Select` over a closed list of codes, in the list's order. */
export const termOptions = (names: Record<string, () => string>): SelectOption[] =>
  Object.entries(names).map(([value, name]) => ({ value, label: name() }))
