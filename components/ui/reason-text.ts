import { i18n } from '#i18n'
import type { LinkReason } from '@/lib/linking/agreement-link'
import { formatEdtf } from './format-date'
import { formatList } from './format-list'
import { topicName } from './topic-names'

/** Why an article is taken to report an agreement, in one phrase. */
export const reasonText = (reason: LinkReason): string => {
  switch (reason.code) {
    case 'parties-in-sentence':
      return reason.cue
        ? i18n.t('reasons.partiesWithCue', [formatList(reason.names), reason.cue])
        : i18n.t('reasons.partiesInSentence', [formatList(reason.names)])
    case 'parties-in-article':
      return i18n.t('reasons.partiesInArticle', [formatList(reason.names)])
    case 'cue':
      return i18n.t('reasons.cue', [reason.cue])
    case 'named':
      return i18n.t('reasons.named', [reason.name])
    case 'place':
      return i18n.t('reasons.place', [reason.name])
    case 'date':
      return i18n.t('reasons.date', [formatEdtf(reason.edtf)])
    case 'topic':
      return i18n.t('reasons.topics', [formatList(reason.topics.map(topicName))])
    case 'stands-for':
      return standsFor(reason)
    case 'history':
      return i18n.t('reasons.history')
  }
}

const standsFor = (reason: Extract<LinkReason, { code: 'stands-for' }>): string => {
  const names: [string, string] = [reason.name, reason.as]
  switch (reason.relation) {
    case 'government':
      return i18n.t('reasons.government', names)
    case 'subsidiary':
      return i18n.t('reasons.subsidiary', names)
    case 'owner':
      return i18n.t('reasons.owner', names)
    case 'parent':
      return i18n.t('reasons.parent', names)
  }
}
