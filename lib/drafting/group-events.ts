import type { AgreementEvent } from './event'
import type { PageContext } from './page-context'
import { typeKin } from './type-kin'

/** The reports of one agreement: the best one leads. */
export interface EventGroup {
  lead: AgreementEvent
  group: AgreementEvent[]
}

const sameParties = (a: AgreementEvent, b: AgreementEvent, page: PageContext): boolean => {
  const [few, many] = a.parties.length <= b.parties.length ? [a, b] : [b, a]
  const shared = few.parties.filter((party) =>
    many.parties.some((other) => page.same(party, other)),
  ).length
  return shared >= Math.min(2, few.parties.length) && shared > 0
}

const sameAgreement = (a: AgreementEvent, b: AgreementEvent, page: PageContext): boolean => {
  if (a.sentence === b.sentence) return false
  if (!sameParties(a, b, page)) return false
  if ((a.status === 'ended') !== (b.status === 'ended')) return false
  return typeKin(a.type, b.type) || a.inferred > 0 || b.inferred > 0
}

/** Puts the sentences that report one agreement together: the same parties and kindred types. */
export const groupEvents = (events: readonly AgreementEvent[], page: PageContext): EventGroup[] => {
  const groups: EventGroup[] = []
  const ordered = [...events].sort(
    (a, b) => b.score - a.score || a.sentence.start - b.sentence.start,
  )
  for (const event of ordered) {
    const known = groups.find(({ lead }) => sameAgreement(lead, event, page))
    if (known) known.group.push(event)
    else groups.push({ lead: event, group: [event] })
  }
  for (const group of groups) {
    const vague =
      group.lead.type === 'partnership' ||
      group.lead.type === 'cooperation-agreement' ||
      group.lead.type === 'other'
    const precise = group.group.find(
      ({ type, score }) =>
        type !== 'partnership' &&
        type !== 'cooperation-agreement' &&
        type !== 'other' &&
        type !== 'innovation-centre' &&
        score > group.lead.score - 0.25,
    )
    if (vague && precise) group.lead = { ...group.lead, type: precise.type }
  }
  return groups
}
