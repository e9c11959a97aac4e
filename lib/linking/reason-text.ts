import type { LinkReason } from './agreement-link'

const RELATION = {
  parent: 'the parent of',
  subsidiary: 'a subsidiary of',
  government: 'the public body or place of',
  owner: 'the initiative or owner of',
} as const

const list = (names: readonly string[]): string => {
  const unique = [...new Set(names)]
  const last = unique.pop()
  return unique.length > 0 ? `${unique.join(', ')} and ${last}` : (last ?? '')
}

/** One reason of a link as an English sentence, for `eval` and for logs of tests; screens have their own messages. */
export const reasonText = (reason: LinkReason): string => {
  switch (reason.code) {
    case 'parties-in-sentence':
      return reason.cue
        ? `${list(reason.names)} in one passage with '${reason.cue}'`
        : `${list(reason.names)} in one passage`
    case 'parties-in-article':
      return `${list(reason.names)} in the article`
    case 'cue':
      return `the words '${reason.cue}'`
    case 'named':
      return `named as '${reason.name}'`
    case 'place':
      return `the place ${reason.name}`
    case 'date':
      return `the date ${reason.edtf}`
    case 'topic':
      return `the topics ${list(reason.topics)}`
    case 'stands-for':
      return `${reason.name} counts as ${RELATION[reason.relation]} ${reason.as}`
    case 'history':
      return 'told as history'
  }
}
