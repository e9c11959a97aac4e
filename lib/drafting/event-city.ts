import type { DraftInput } from './draft-input'
import type { Entity } from './entity'
import type { AgreementEvent } from './event'
import type { PageContext } from './page-context'
import type { Span } from './sentences'

export interface EventCity extends Span {
  name: string
  recordId?: string
}

const VENUE_ZH = /在$/u
const ONLY_VENUE = /(?:地点为|地点：|地点:|Ort: |venue: )$/iu
/** Only the place of a visit or a conference, not of the agreement. */
const ASIDE =
  /(?:visit(?:ed)? to|conference in|summit in|fair in|based in|headquartered in|sitz in|ansässig in|con sede a|basée? à|con sede en|总部(?:位于|设在))\s*$/iu

/** The place that opens a Chinese body's name; development zones are named after none. */
const SEAT_ZH =
  /^(\p{Script=Han}{1,5}?(?:市|县|州|镇|(?<![园校社地战专特发新开])区))(?=\p{Script=Han}{2})/u

const asCity = (entity: Entity): EventCity => ({
  name: entity.name,
  start: entity.start,
  end: entity.end,
  ...(entity.recordId === undefined ? {} : { recordId: entity.recordId }),
})

/** A district counts as the city it lies in where the article names that city. */
const namedPlace = (input: DraftInput, id: string, otherwise?: Span): EventCity | null => {
  const record = input.records.get(id)
  if (record?.kind !== 'city') return null
  const parent = record.parentId === undefined ? undefined : input.records.get(record.parentId)
  const chosen = record.type === 'district' && parent?.type === 'city' ? parent : record
  if (chosen.type === 'region' || chosen.type === 'country') return null
  const mention =
    input.mentions.find(({ recordId }) => recordId === chosen.id) ??
    input.mentions.find(({ recordId }) => recordId === id)
  const span = mention ?? otherwise
  return span ? { name: chosen.name, recordId: chosen.id, start: span.start, end: span.end } : null
}

const nested = (input: DraftInput, party: Entity): EventCity | null => {
  const record = party.recordId === undefined ? undefined : input.records.get(party.recordId)
  if (record?.cityId !== undefined && record.type !== 'company') {
    const place = namedPlace(input, record.cityId, party)
    if (place) return place
  }
  if (party.told === 'catalogue' && record?.cityId !== undefined) {
    const place = namedPlace(input, record.cityId, party)
    if (place) return place
  }
  const inside = input.mentions.find(
    (mention) =>
      mention.kind === 'city' && mention.start >= party.start && mention.end <= party.end,
  )
  if (inside) return namedPlace(input, inside.recordId)
  if (!input.gazetteer || party.recordId !== undefined) return null
  if (input.lang === 'zh') {
    const seat = SEAT_ZH.exec(party.name)?.[1]
    if (seat !== undefined)
      return { name: seat, start: party.start, end: party.start + seat.length }
    for (const length of [4, 3, 2]) {
      const head = party.name.slice(0, length)
      const place = input.gazetteer.find(head)
      if (place) return { name: head, start: party.start, end: party.start + length }
    }
    return null
  }
  const words = party.name.split(/[\s-]+/u)
  for (const word of words) {
    const place = word.length > 2 && /^\p{Lu}/u.test(word) ? input.gazetteer.find(word) : null
    if (place && place.population > 50_000 && word !== words[0]) {
      const start = party.start + party.name.indexOf(word)
      return { name: word, start, end: start + word.length }
    }
  }
  return null
}

/**
 * Where an agreement takes effect: a city that is a party, a place in the sentence that is no mere venue, the place in
 * a party's name or record, then the place the article is about.
 */
export const eventCity = (
  input: DraftInput,
  event: AgreementEvent,
  entities: readonly Entity[],
  page: PageContext,
): EventCity | null => {
  const acting = event.parties
    .filter(({ kind }) => kind === 'city')
    .sort((a, b) => a.start - b.start)[0]
  if (acting) return asCity(acting)
  const governed = event.parties.find((party) => party.type === 'public-body')
  const seat = governed ? nested(input, governed) : null
  if (seat) return seat
  const places = entities.filter((entity) => {
    if (entity.kind !== 'city' || entity.told === 'stand-in') return false
    const type =
      entity.recordId === undefined ? undefined : input.records.get(entity.recordId)?.type
    if (type === 'region' || type === 'country') return false
    const before = input.text.slice(Math.max(0, entity.start - 24), entity.start)
    return !ASIDE.test(before) && !ONLY_VENUE.test(before)
  })
  const inNews = places.filter(({ venue }) => !venue)
  const effect = inNews.find((place) => {
    const before = input.text.slice(Math.max(0, place.start - 8), place.start)
    return !(
      input.lang === 'zh' &&
      VENUE_ZH.test(before) &&
      /^(?:市)?(?:正式|共同)?(?:签|举行)/u.test(input.text.slice(place.end, place.end + 6))
    )
  })
  if (effect) return asCity(effect)
  for (const party of event.parties) {
    const place = nested(input, party)
    if (place) return place
  }
  if (places[0]) return asCity(places[0])
  return page.city ? asCity(page.city) : null
}
