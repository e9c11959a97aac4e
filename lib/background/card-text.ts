import { i18n } from '#i18n'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { MatchRule, Mention } from '@/lib/matching/mention'
import { isolate } from '@/lib/shared/isolate'

const KINDS: Record<RecordKind, () => string> = {
  company: () => i18n.t('kinds.company'),
  city: () => i18n.t('kinds.city'),
  agreement: () => i18n.t('kinds.agreement'),
}

const RULES: Record<MatchRule, (alias: string) => string> = {
  name: () => i18n.t('card.ruleName'),
  alias: (alias) => i18n.t('card.ruleAlias', [alias]),
  genitive: (alias) => i18n.t('card.ruleGenitive', [alias]),
  adjective: (alias) => i18n.t('card.ruleAdjective', [alias]),
  possessive: (alias) => i18n.t('card.rulePossessive', [alias]),
  elision: (alias) => i18n.t('card.ruleElision', [alias]),
  compound: (alias) => i18n.t('card.ruleCompound', [alias]),
  transcription: (alias) => i18n.t('card.ruleTranscription', [alias]),
  'legal-form': (alias) => i18n.t('card.ruleLegalForm', [alias]),
  initials: (alias) => i18n.t('card.ruleInitials', [alias]),
  trigger: () => i18n.t('card.ruleTrigger'),
}

export const kindText = (kind: RecordKind): string => KINDS[kind]()

/** How the words came to be taken for the record, in the reader's language. */
export const ruleText = ({ rule, alias }: Mention['via']): string => RULES[rule](isolate(alias))

/** How many agreements of the record the catalogue holds; empty for an agreement itself. */
export const agreementsText = (kind: RecordKind, count: number): string =>
  kind === 'agreement' ? '' : i18n.t('card.agreements', count)
