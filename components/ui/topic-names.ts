import { i18n } from '#i18n'
import type { TopicCode } from '@/lib/drafting/topics'

const names: Record<TopicCode, () => string> = {
  digitalisation: () => i18n.t('topics.digitalisation'),
  'digital-economy': () => i18n.t('topics.digitalEconomy'),
  'industry-4.0': () => i18n.t('topics.industry40'),
  'industrial-internet': () => i18n.t('topics.industrialInternet'),
  ai: () => i18n.t('topics.ai'),
  cloud: () => i18n.t('topics.cloud'),
  'big-data': () => i18n.t('topics.bigData'),
  software: () => i18n.t('topics.software'),
  cybersecurity: () => i18n.t('topics.cybersecurity'),
  '5g': () => i18n.t('topics.t5g'),
  semiconductors: () => i18n.t('topics.semiconductors'),
  'smart-city': () => i18n.t('topics.smartCity'),
  'smart-campus': () => i18n.t('topics.smartCampus'),
  'smart-mining': () => i18n.t('topics.smartMining'),
  'government-digitalisation': () => i18n.t('topics.governmentDigitalisation'),
  'industrial-software': () => i18n.t('topics.industrialSoftware'),
  innovation: () => i18n.t('topics.innovation'),
  'innovation-centre': () => i18n.t('topics.innovationCentre'),
  research: () => i18n.t('topics.research'),
  'technology-transfer': () => i18n.t('topics.technologyTransfer'),
  standards: () => i18n.t('topics.standards'),
  training: () => i18n.t('topics.training'),
  education: () => i18n.t('topics.education'),
  manufacturing: () => i18n.t('topics.manufacturing'),
  'low-carbon': () => i18n.t('topics.lowCarbon'),
  energy: () => i18n.t('topics.energy'),
  renewables: () => i18n.t('topics.renewables'),
  hydrogen: () => i18n.t('topics.hydrogen'),
  climate: () => i18n.t('topics.climate'),
  environment: () => i18n.t('topics.environment'),
  mobility: () => i18n.t('topics.mobility'),
  automotive: () => i18n.t('topics.automotive'),
  logistics: () => i18n.t('topics.logistics'),
  aerospace: () => i18n.t('topics.aerospace'),
  health: () => i18n.t('topics.health'),
  biotech: () => i18n.t('topics.biotech'),
  agriculture: () => i18n.t('topics.agriculture'),
  finance: () => i18n.t('topics.finance'),
  trade: () => i18n.t('topics.trade'),
  tourism: () => i18n.t('topics.tourism'),
  culture: () => i18n.t('topics.culture'),
  sport: () => i18n.t('topics.sport'),
  'social-responsibility': () => i18n.t('topics.socialResponsibility'),
  startups: () => i18n.t('topics.startups'),
  sme: () => i18n.t('topics.sme'),
  'partner-ecosystem': () => i18n.t('topics.partnerEcosystem'),
  'urban-development': () => i18n.t('topics.urbanDevelopment'),
  security: () => i18n.t('topics.security'),
  infrastructure: () => i18n.t('topics.infrastructure'),
}

const nameOf = new Map<string, () => string>(Object.entries(names))

/** A topic in the reader's language; one that is not in the vocabulary was typed by a reader and stays as it is. */
export const topicName = (code: string): string => nameOf.get(code)?.() ?? code

const folded = (text: string): string => text.trim().toLocaleLowerCase()

/** The code of what a reader typed: a topic's name in their language gives its code, other words stay as they are. */
export const topicCode = (text: string): string =>
  [...nameOf].find(([, name]) => folded(name()) === folded(text))?.[0] ?? text
