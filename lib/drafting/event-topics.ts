import type { DraftInput } from './draft-input'
import type { AgreementEvent } from './event'
import type { Span } from './sentences'
import { type FoundTopic, findTopics, type TopicCode } from './topics'

/** How many sentences after its report an agreement's content may be told. */
const AFTER = 5
/** Opens a sentence that says what an agreement contains: according to it, under it, "the agreement provides". */
const CONTENT =
  /^["“„«]?(?:according to|under|as part of|within the framework of|in line with|nach|gemäß|laut|im rahmen|auf basis|in base|secondo|nell['’]ambito|ai sensi|aux termes|selon|dans le cadre|en vertu|en virtud|según|en el marco|根据|按照|依据|据)\s?(?:of |this |the |its |their |dem |der |des |den |dieser |diesem |all['’]|alla |al |l['’]|del(?:la|l['’])? ?|du |de |cet(?:te)? |le |la |el |este |[^，,]{0,4})?(?:\p{L}+ )?(?:agreement|accord|deal|memorandum|mou|partnership|plan|project|program|initiative|contract|vereinbarung|vertrag|abkommen|partnerschaft|kooperation|landesinitiative|projekt|programm|accordo|intesa|protocollo|convenzione|progetto|partnership|convention|partenariat|protocole|projet|acuerdo|convenio|memorando|proyecto|alianza|协议|合作|约定|框架|备忘录|规划)/iu
/** Opens a sentence that goes on about the agreement: "The partnership …", "Ziel ist …", 双方将. */
const GOES_ON =
  /^["“„«]?(?:(?:the|this) (?:agreement|accord|deal|memorandum|mou|partnership|collaboration|cooperation|project|programme|centre|center|announcement|alliance|contract|aim|goal|focus|two sides|two parties|parties|partners)|both (?:sides|parties|companies)|(?:die|der|das|diese|dieser|dieses) (?:\p{L}*vereinbarung|vertrag|kooperation|partnerschaft|zusammenarbeit|projekt|zentrum|ziel|partner|absichtserklärung)|ziel|im mittelpunkt|schwerpunkt|gemeinsam|beide|geplant|(?:l['’]|il |la |questo |questa )(?:accordo|intesa|protocollo|convenzione|partnership|collaborazione|progetto|centro|obiettivo|annuncio)|(?:l['’]|le |la |ce |cet |cette )(?:accord|convention|partenariat|projet|centre|objectif|annonce)|(?:el |la |este |esta )(?:acuerdo|convenio|alianza|proyecto|centro|objetivo|anuncio)|双方|该(?:项目|中心|协议)|此次|本次)/iu

const stripped = (text: string, { start, end }: Span): string => text.slice(start, end).trimStart()

/** Parts of a sentence about several agreements: between semicolons. */
const partsOf = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !/[;；]/.test(text[at] ?? '')) continue
    if (at > from) parts.push({ start: from, end: at })
    from = at + 1
  }
  return parts
}

/** One record, or a company and its owner, or a body and its city. */
const isKin = ({ records }: DraftInput, party: string | undefined, other: string): boolean => {
  if (party === undefined) return false
  const [one, two] = [records.get(party), records.get(other)]
  return (
    party === other || one?.parentId === other || two?.parentId === party || two?.cityId === party
  )
}

/** Whether a span speaks of an organisation of the catalogue that is no party to this agreement. */
const isAboutOthers = (input: DraftInput, { parties }: AgreementEvent, span: Span): boolean =>
  input.mentions.some(
    ({ kind, recordId, start, end }) =>
      kind === 'company' &&
      start >= span.start &&
      end <= span.end &&
      !parties.some((party) => isKin(input, party.recordId, recordId)),
  )

/** Where an agreement's subject is told: its own words, and sentences soon after that say what it contains. */
const scopeOf = (input: DraftInput, event: AgreementEvent): Span[] => {
  const { text } = input
  const { sentence } = event
  const scope: Span[] = [event.focus ?? sentence]
  for (let at = sentence.index + 1; at <= sentence.index + AFTER; at++) {
    const other = input.sentences[at]
    if (!other) break
    const words = stripped(text, other)
    const next = at === sentence.index + 1 && other.block === sentence.block
    if (!next && !CONTENT.test(words) && !GOES_ON.test(words)) continue
    scope.push(...partsOf(text, other).filter((part) => !isAboutOthers(input, event, part)))
  }
  return scope
}

/** What an agreement is about, with the first words that say so. Words inside names say nothing. */
export const eventTopics = (
  input: DraftInput,
  event: AgreementEvent,
): { codes: TopicCode[]; first: FoundTopic | null } => {
  const { lang, text } = input
  if (!lang) return { codes: [], first: null }
  // An initiative is named after its subject; other names are not.
  const names = [
    ...input.mentions.filter(({ recordId }) => input.records.get(recordId)?.type !== 'initiative'),
    ...event.parties.filter(({ type }) => type !== 'initiative'),
  ]
  const found = scopeOf(input, event)
    .flatMap((span) => findTopics(text, span, lang))
    .filter(({ start, end }) => !names.some((name) => name.start <= start && end <= name.end))
  return { codes: [...new Set(found.map(({ code }) => code))], first: found[0] ?? null }
}
