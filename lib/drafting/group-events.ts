import type { AgreementType } from '@/lib/catalogue/agreement'
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
    many.parties.some((other) => page.family(party, other)),
  ).length
  return shared >= Math.min(2, few.parties.length) && shared > 0
}

/** Two reports that share a party, where one names the other only by a bare word: a slip, not another agreement. */
const vaguelySame = (a: AgreementEvent, b: AgreementEvent, page: PageContext): boolean => {
  const alone = (one: AgreementEvent, other: AgreementEvent) =>
    one.parties.filter((party) => !other.parties.some((known) => page.family(party, known)))
  const [left, right] = [alone(a, b), alone(b, a)]
  const shares = left.length < a.parties.length
  const bare = (rest: typeof left) =>
    rest.every(({ told, kind }) => told === 'bare' && kind === 'company')
  return shares && (bare(left) || bare(right))
}

const sameAgreement = (a: AgreementEvent, b: AgreementEvent, page: PageContext): boolean => {
  if (a.sentence === b.sentence) return false
  if (!sameParties(a, b, page) && !vaguelySame(a, b, page)) return false
  if ((a.status === 'ended') !== (b.status === 'ended')) return false
  return typeKin(a.type, b.type) || a.inferred > 0 || b.inferred > 0
}

const VAGUE = new Set<AgreementType>(['partnership', 'cooperation-agreement', 'other'])
const PRECISE = (type: AgreementType): boolean => !VAGUE.has(type) && type !== 'innovation-centre'
/** How much weaker a fuller report may be and still lead its group. */
const CLOSE = 0.3

/** A report that can be quoted: a full sentence of the body with its own parties, told by a verb. */
const quotable = (text: string, { sentence, inferred, noun }: AgreementEvent): boolean =>
  inferred === 0 &&
  /[.。!?！？”"»]$/.test(text.slice(sentence.start, sentence.end)) &&
  !(noun !== null && /仪式/.test(text.slice(noun.start, noun.end)))

const signs = ({ verb }: AgreementEvent): boolean => verb.kind === 'verb' && verb.act === 'sign'

/** The earliest quotable report of a signing, else of anything in the group, else the best report. */
const leadOf = (
  text: string,
  group: readonly AgreementEvent[],
  best: AgreementEvent,
): AgreementEvent =>
  group
    .filter((event) => event.score > best.score - CLOSE && quotable(text, event))
    .sort(
      (a, b) => Number(signs(b)) - Number(signs(a)) || a.sentence.start - b.sentence.start,
    )[0] ?? best

/** Puts the sentences that report one agreement together: the same parties and kindred types. */
export const groupEvents = (
  text: string,
  events: readonly AgreementEvent[],
  page: PageContext,
): EventGroup[] => {
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
    const { type: known, score: best } = group.lead
    group.lead = { ...leadOf(text, group.group, group.lead), score: best }
    const vague = [known, group.lead.type].find((type) => !VAGUE.has(type))
    const precise = group.group.find(({ type, score }) => PRECISE(type) && score > best - CLOSE)
    group.lead = { ...group.lead, type: vague ?? precise?.type ?? known }
    const signed = group.group.some(
      (event) => event.status === 'signed' && (event.inferred < 2 || signs(event)),
    )
    if (signed && group.lead.status !== 'ended') group.lead = { ...group.lead, status: 'signed' }
  }
  return groups
}
