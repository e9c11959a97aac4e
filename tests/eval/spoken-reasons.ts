import type { AgreementLink, LinkReason } from '@/lib/linking/agreement-link'

const speak = (reason: LinkReason): string => {
  switch (reason.code) {
    case 'parties-in-sentence': {
      const cue = reason.cue === undefined ? '' : ` with "${reason.cue}"`
      return `${reason.names.join(' and ')} in one sentence${cue}`
    }
    case 'parties-in-article':
      return `${reason.names.join(' and ')} in the article`
    case 'cue':
      return `"${reason.cue}"`
    case 'named':
      return `named "${reason.name}"`
    case 'place':
      return `place: ${reason.name}`
    case 'date':
      return `date: ${reason.edtf}`
    case 'topic':
      return `topics: ${reason.topics.join(', ')}`
    case 'stands-for':
      return `${reason.as} stands for ${reason.name} (${reason.relation})`
    case 'history':
      return 'told as history'
  }
}

/** Links as the contract writes them: reasons in English. */
export const spokenReasons = (links: readonly AgreementLink[]) =>
  links.map(({ recordId, confidence, reasons }) => ({
    recordId,
    confidence,
    reasons: reasons.map(speak),
  }))
