import type { Amount } from '@/lib/catalogue/agreement'
import { simplified } from '@/lib/matching/simplified'
import type { AgreementDraft, DraftField, DraftParty, Quote } from './agreement-draft'
import type { DraftInput } from './draft-input'
import type { Entity } from './entity'
import type { AgreementEvent } from './event'
import { eventAmounts } from './event-amounts'
import { eventCity } from './event-city'
import { eventDate } from './event-date'
import { eventTopics } from './event-topics'
import { findEntities } from './find-entities'
import { findEvents } from './find-events'
import { groupEvents } from './group-events'
import { type PageContext, pageContext } from './page-context'
import { mayReport } from './pair-cues'
import { lexiconOf } from './pick-lexicon'
import type { Span } from './sentences'
import { type FoundPerson, findSignatories } from './signatories'
import { splitEvent } from './split-event'

const quoteOf = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  start,
  end,
})

const partyRole = (entity: Entity, index: number): string => {
  if (entity.kind === 'city') return 'city'
  if (entity.type === 'university' || entity.type === 'public-body' || entity.type === 'initiative')
    return entity.type
  return index > 2 ? 'partner' : 'company'
}

const asParty = (entity: Entity, index: number): DraftParty => ({
  name: entity.name,
  kind: entity.kind,
  role: partyRole(entity, index),
  ...(entity.recordId === undefined ? {} : { recordId: entity.recordId }),
})

const uniqueAmounts = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(
    (amount, at) =>
      amounts.findIndex(
        (other) => other.value === amount.value && other.currency === amount.currency,
      ) === at,
  )

const draftOf = (
  input: DraftInput,
  page: PageContext,
  lead: AgreementEvent,
  group: readonly AgreementEvent[],
): AgreementDraft => {
  const { text } = input
  const lexicon = lexiconOf(input.lang ?? 'en')
  const entities = findEntities(text, lead.sentence, input, lexicon).map((entity) =>
    page.resolve(entity),
  )
  const reports = group.map(({ sentence, verb }) => ({ sentence, at: verb.start }))
  const city = eventCity(input, lead, entities, page)
  const date = eventDate(input, reports, page.year, lead.status)
  const amounts = eventAmounts(input, group)
  const topics = eventTopics(input, lead)
  const people = group.flatMap(({ sentence, verb }) =>
    findSignatories(
      text,
      sentence,
      verb,
      lexicon,
      findEntities(text, sentence, input, lexicon).map((entity) => page.resolve(entity)),
    ),
  )
  const signatories = people.filter(
    (person: FoundPerson, at) => people.findIndex(({ name }) => name === person.name) === at,
  )
  const cue = lead.noun ?? lead.verb
  const evidence: Partial<Record<DraftField, Quote>> = {
    type: quoteOf(text, cue),
    status: quoteOf(text, lead.verb),
    parties: quoteOf(text, lead.sentence),
  }
  if (city) evidence.city = quoteOf(text, city)
  if (date) evidence.date = quoteOf(text, date)
  const firstAmount = amounts[0]
  if (firstAmount) evidence.amounts = quoteOf(text, firstAmount)
  if (topics.first) evidence.topics = quoteOf(text, topics.first)
  const firstPerson = signatories[0]
  if (firstPerson) evidence.signatories = quoteOf(text, firstPerson)
  return {
    type: lead.type,
    status: lead.status,
    parties: lead.parties.map(asParty),
    city: city
      ? { name: city.name, ...(city.recordId === undefined ? {} : { recordId: city.recordId }) }
      : null,
    date: date?.edtf ?? null,
    dateBasis: date?.basis ?? null,
    amounts: uniqueAmounts(amounts.map(({ amount }) => amount)),
    topics: topics.codes,
    signatories: signatories.map(({ name, role, onBehalfOf }) => ({
      name,
      role,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    })),
    quote: quoteOf(text, lead.sentence),
    confidence: Math.round(Math.min(0.97, lead.score) * 100) / 100,
    evidence,
  }
}

/** A draft whose quotes are the words of the article itself. */
const inOwnWords = (draft: AgreementDraft, text: string): AgreementDraft => {
  const evidence: AgreementDraft['evidence'] = {}
  for (const [field, quote] of Object.entries(draft.evidence)) {
    evidence[field as DraftField] = quoteOf(text, quote)
  }
  return { ...draft, quote: quoteOf(text, draft.quote), evidence }
}

const draftsOf = (input: DraftInput): AgreementDraft[] => {
  if (!input.lang) return []
  const lexicon = lexiconOf(input.lang)
  if (!mayReport(input.sentences)) return []
  const page = pageContext(input, lexicon)
  const events = findEvents(input, lexicon, page).flatMap((event) =>
    splitEvent(input.text, event, lexicon),
  )
  return groupEvents(input.text, events, page)
    .map(({ lead, group }) => draftOf(input, page, lead, group))
    .sort((a, b) => b.confidence - a.confidence || a.quote.start - b.quote.start)
}

/**
 * Drafts of the agreements an article reports, best first. No draft is better than a wrong one: weak sentences give
 * none, and a field that the text does not support stays empty. Deterministic; reads no clock.
 */
export const draftAgreements = (input: DraftInput): AgreementDraft[] => {
  if (input.lang !== 'zh') return draftsOf(input)
  const text = simplified(input.text)
  return draftsOf({ ...input, text, title: simplified(input.title) }).map((draft) =>
    inOwnWords(draft, input.text),
  )
}
