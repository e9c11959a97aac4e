import { isProvince } from './admin-names'
import { rankSpots, type Surroundings, surroundingsOf } from './ambiguity'
import { isCommonIn } from './common-words'
import { chosenFor, isRefused, type ReaderDecisions } from './decisions'
import { isPartOfHanName } from './han-context'
import { isAlignedWithWords } from './han-words'
import type { Hit } from './hit'
import type { IndexedRecord } from './indexed-record'
import { isInsideAddress } from './inside-address'
import { isPartOfOtherName } from './latin-context'
import { legalFormAfter } from './legal-forms'
import type { NameIndex } from './name-index'
import { personNames } from './person-names'
import { isPlausibleForm } from './plausible-form'
import { isHan, makeSpot, type Spot } from './spot'
import { type Reading, readingOf } from './support'
import { type TextTraits, textTraits, withPersons } from './text-traits'

/** All spots of one span, one a record and rule. */
type Group = readonly [Spot, ...Spot[]]

/** A span with its records, best first. */
export interface Resolved {
  spot: Spot
  alternatives: string[]
}

/** Hits of a text as spots; records are read once each. */
const spotsOf = (index: NameIndex, text: string, hits: readonly Hit[]): Spot[] => {
  const records = new Map<number, IndexedRecord>()
  const recordAt = (position: number): IndexedRecord | null => {
    if (position < 0) return null
    const known = records.get(position) ?? index.record(position)
    records.set(position, known)
    return known
  }
  return hits.map((hit) => makeSpot(text, hit, recordAt(hit.entry.record)))
}

/** 西门子（中国）有限公司; but in 西门子（重庆）研发中心 the place is where the centre stands. */
const HAN_COMPANY_AFTER_BRACKET =
  /^[)）](?:\p{Script=Han}{0,8}?(?:公司|集团|控股)|$|\P{Script=Han})/u

/** Siemens (China) Ltd., 西门子（中国）: a place in brackets after a company says which part of it. */
const isBranch = ({ record, start, surface, before, after }: Spot, traits: TextTraits): boolean =>
  record?.kind === 'city' &&
  /[(（]$/u.test(before) &&
  /^[)）]/u.test(after) &&
  (isHan(surface)
    ? record.type !== 'city' || HAN_COMPANY_AFTER_BRACKET.test(after)
    : legalFormAfter(after.slice(1)) > 0) &&
  (traits.endsCompany(start - 1) || traits.endsCompany(start - 2))

/** The spot as what it is: a name, a competitor (part of another name, nothing inside it is one either), or nothing. */
const judged = (spot: Spot, text: string, traits: TextTraits): Spot[] => {
  if (isBranch(spot, traits)) return []
  if (isHan(spot.surface)) {
    // ICU reads 海南京东方 as 海|南京|东方: a province's name stands even against the dictionary.
    const province = isProvince(spot.surface)
    if (!province && !isAlignedWithWords(text, spot.start, spot.end)) return []
    if (spot.record === null) return [spot]
    return isInsideAddress(spot) || isPartOfHanName(spot, traits) ? [] : [spot]
  }
  if (spot.record === null) return [spot]
  if (!isPlausibleForm(spot, traits.lang) || isInsideAddress(spot)) return []
  return [isPartOfOtherName(spot, traits) ? { ...spot, record: null } : spot]
}

/** First the leftmost, of those the longest; what overlaps it is dropped. Competitors take their place like names. */
const leftmostLongest = (spots: readonly Spot[]): Group[] => {
  const ordered = [...spots].sort((a, b) => a.start - b.start || b.end - a.end)
  const groups: [Spot, ...Spot[]][] = []
  for (const spot of ordered) {
    const last = groups.at(-1)
    if (!last || spot.start >= last[0].end) groups.push([spot])
    else if (spot.start === last[0].start && spot.end === last[0].end) last.push(spot)
  }
  return groups.filter(([first, ...rest]) => ![first, ...rest].every((s) => s.record === null))
}

/** How far two names of a list stand apart at most: ` und `, `, `, ` and `. */
const LIST_GAP = 6

const standsInList = (group: Group, others: readonly Group[]): boolean =>
  others.some((other) => {
    const [a] = group
    const [b] = other
    const gap = b.start >= a.end ? b.start - a.end : a.start - b.end
    return gap > 0 && gap <= LIST_GAP
  })

/** A noun's genitive follows a determiner or an adjective: des Hofs, ihres großen Hofs. */
const NOUN_GENITIVE_BEFORE = /\p{Ll}(?:es|en)\s$/u

/** Essener and Erlangens are no frequent words though Essen is; `isPlausibleForm` has judged the form itself. */
const isCommonName = (spot: Spot, lang: string): boolean =>
  isWordForm(spot) && !isOwnCapitals(spot) && isCommonIn(spot.hit.entry.common, lang)

const isWordForm = ({ hit, before }: Spot): boolean =>
  hit.ending === '' || (hit.ending === 's' && NOUN_GENITIVE_BEFORE.test(before))

const CAPITALS = /^\p{Lu}{2,}$/u
const SMALL_WORD = /\p{Ll}{3}/u

/** NATO in a line with small letters is no *nato*: the catalogue writes it in capitals as well. */
const isOwnCapitals = ({ hit, surface, before, after }: Spot): boolean =>
  surface === hit.entry.text && CAPITALS.test(surface) && SMALL_WORD.test(before + after)

/** Drops names that stand as frequent words. Reads the article twice: what is sure first supports the rest. */
const withoutWords = (groups: readonly Group[], traits: TextTraits): Group[] => {
  const readings = new Map<Group, Reading>()
  for (const group of groups) {
    const [spot] = group
    const common = group.every((s) => isCommonName(s, traits.lang))
    const titleCase = traits.isTitleCase(spot.start)
    readings.set(group, common ? readingOf(spot, traits.lang, titleCase) : 'name')
  }
  const sure = groups.filter((group) => readings.get(group) === 'name')
  const named = new Set(sure.flatMap((group) => group.map((spot) => spot.record?.id)))
  return groups.filter((group) => {
    const reading = readings.get(group)
    if (reading !== 'open') return reading === 'name'
    return group.some((spot) => named.has(spot.record?.id)) || standsInList(group, sure)
  })
}

const rank = (group: Group, around: Surroundings, decisions: ReaderDecisions): Resolved[] => {
  const known = group.filter((spot) => spot.record !== null)
  const [first] = known
  if (first === undefined) return []
  const [spot = first, ...others] = rankSpots(known, around, chosenFor(first.surface, decisions))
  return [{ spot, alternatives: others.map((other) => other.record?.id ?? '') }]
}

/**
 * Judges the hits of a text: which are names, which record each means. `supporting` are hits of the title and its text:
 * they say what the article is about, no span of theirs is returned.
 */
export const resolve = (
  index: NameIndex,
  input: { text: string; lang: string; hits: readonly Hit[] },
  supporting: { text: string; hits: readonly Hit[] },
  decisions: ReaderDecisions,
): Resolved[] => {
  const judge = (text: string, hits: readonly Hit[]): { groups: Group[]; traits: TextTraits } => {
    const spots = spotsOf(index, text, hits).filter((spot) => !isRefused(spot, decisions))
    const companies = spots.filter((spot) => spot.record?.kind === 'company')
    const plain = textTraits(text, input.lang, {
      starts: new Set(hits.map((hit) => hit.start)),
      ends: new Set(hits.map((hit) => hit.end)),
      companyStarts: new Set(companies.map(({ start }) => start)),
      companyEnds: new Set(companies.map(({ end }) => end)),
    })
    const traits = withPersons(
      plain,
      personNames(
        spots.filter((spot) => !isHan(spot.surface)),
        plain,
      ),
    )
    return { groups: leftmostLongest(spots.flatMap((spot) => judged(spot, text, traits))), traits }
  }
  const main = judge(input.text, input.hits)
  const title = judge(supporting.text, supporting.hits)
  const groups = withoutWords(main.groups, main.traits)
  const around = surroundingsOf(
    [...groups, ...withoutWords(title.groups, title.traits)],
    `${supporting.text}\n${input.text}`,
  )
  return groups.flatMap((group) => rank(group, around, decisions))
}
