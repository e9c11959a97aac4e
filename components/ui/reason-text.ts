import { i18n } from '#i18n'
import type { LinkReason } from '@/lib/linking/agreement-link'
import { formatEdtf } from './format-date'
import { formatList } from './format-list'

/** Why an article is taken to report an agreement, in one phrase. */
export const reasonText = (reason: LinkReason): string => {
  switch (reason.code) {
    case 'parties-in-sentence':
      return reason.cue
        ? i18n.t('states.reason.sentenceCue', [formatList(reason.names), reason.cue])
        : i18n.t('states.reason.sentence', [formatList(reason.names)])
    case 'parties-in-article':
      return i18n.t('states.reason.article', [formatList(reason.names)])
    case 'cue':
      return i18n.t('states.reason.cue', [reason.cue])
    case 'named':
      return i18n.t('states.reason.named', [reason.name])
    case 'place':
      return i18n.t('states.reason.place', [reason.name])
    case 'date':
      return i18n.t('states.reason.date', [formatEdtf(reason.edtf)])
    case 'topic':
      return i18n.t('states.reason.topic', [formatList(reason.topics)])
    case 'stands-for':
      return standsFor(reason)
    case 'history':
      return i18n.t('states.reason.history')
  }
}

const standsFor = (reason: Extract<LinkReason, { code: 'stands-for' }>): string => {
  const names: [string, string] = [reason.name, reason.as]
  if (reason.relation === 'government') return i18n.t('states.reason.government', names)
  return reason.relation === 'subsidiary'
    ? i18n.t('states.reason.subsidiary', names)
    : i18n.t('states.reason.parent', names)
}
