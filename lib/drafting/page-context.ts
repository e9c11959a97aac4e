import type { AgreementType } from '@/lib/catalogue/agreement'
import type { CuedSentence } from './article-cues'
import { articleYear } from './article-year'
import { chineseNames } from './chinese-names'
import type { CompiledLexicon } from './compile-lexicon'
import type { DraftInput } from './draft-input'
import { type Entity, plainName, sameName } from './entity'
import { sameFamily, sameParty } from './event-family'
import { type Cue, findCues, findSignals } from './find-cues'
import { findEntities } from './find-entities'
import { governorOf } from './governor'
import { placesOf } from './page-places'
import { sentenceAt } from './sentences'

/** What the whole article says that a single sentence needs: its city, its main names, its year, its headline. */
export interface PageContext {
  titleSpeaksOfAgreement: boolean
  /** The headline tells of wages, peace or the like. */
  titleForeign: boolean
  headlineType: AgreementType | null
  /** The place the article is about. */
  city: Entity | null
  /** The year the article speaks from, where the text or the page says it. */
  year: number | null
  /** Replaces "our city" and a short form by what the article calls it in full. */
  resolve(entity: Entity): Entity
  same(a: Entity, b: Entity): boolean
  /** One party, or a company and its owner. */
  family(a: Entity, b: Entity): boolean
  /** The article's main organisations (and acting city) that are not among `taken`, most prominent first. */
  salient(
    sentence: CuedSentence,
    taken: readonly Entity[],
    count: number,
    standIn: boolean,
  ): Entity[]
  isHistory(sentence: CuedSentence, verb: Cue): boolean
  /** One entry a party: a government and its city, a short and a full name count once. */
  tidy(parties: readonly Entity[]): Entity[]
}

const LEAD = 5
/** Signals of history that say how long something has lasted. */
const LASTING =
  /^(?:seit|since|depuis|dal|da|desde|for|bestehend|langjährig|existing|storica|bisherig|自|多年|Jubiläum|anniversar|aniversario|Jahrestag|周年)/iu
/** Names around a Chinese city are looked for in this much of an article. */
const HEAD = 2000

const countOf = (text: string, name: string): number => {
  let count = 0
  for (
    let at = text.indexOf(name);
    at >= 0 && count < 50;
    at = text.indexOf(name, at + name.length)
  )
    count++
  return count
}

const mainCity = (input: DraftInput, lead: readonly Entity[]): Entity | null => {
  const counts = new Map<string, { entity: Entity; count: number }>()
  const add = (entity: Entity, weight: number): void => {
    const key = entity.recordId ?? entity.name
    const known = counts.get(key)
    if (known) known.count += weight
    else counts.set(key, { entity, count: weight })
  }
  const head = { start: input.zone.start, end: Math.min(input.zone.end, input.zone.start + HEAD) }
  const inside = input.lang === 'zh' ? chineseNames(input.text, head) : []
  for (const mention of input.mentions) {
    const record = input.records.get(mention.recordId)
    if (inside.some((name) => name.start <= mention.start && mention.end < name.end)) continue
    if (mention.kind !== 'city' || (record?.type !== 'city' && record?.type !== 'district'))
      continue
    const { start, end, recordId, name } = mention
    add(
      {
        start,
        end,
        name,
        kind: 'city',
        recordId,
        told: 'catalogue',
        acting: false,
        type: record.type,
      },
      record.type === 'city' ? 1.5 : 1,
    )
  }
  for (const entity of lead) {
    if (entity.kind !== 'city' || entity.recordId !== undefined || entity.told === 'stand-in')
      continue
    add(entity, (entity.acting ? 3 : 1) + Math.min(5, countOf(input.text, entity.name)) * 0.5)
  }
  for (const place of placesOf(input)) add(place, 1)
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return best?.entity ?? null
}

/** Reads what the article as a whole says. Only sentences of the lead and those with cues are looked at closely. */
export const pageContext = (input: DraftInput, lexicon: CompiledLexicon): PageContext => {
  const { text, title } = input
  const titleCues =
    title === ''
      ? { nouns: [], verbs: [] }
      : findCues(title, { start: 0, end: title.length }, lexicon)
  const first = input.sentences[0]
  const headNouns = [...titleCues.nouns, ...(first && title === '' ? first.nouns : [])]
  const headVerbs = [...titleCues.verbs, ...(first && title === '' ? first.verbs : [])]
  const headlineNoun = headNouns.find((cue) => cue.kind === 'noun' && cue.type !== 'other')
  const titleForeign = headNouns.some(({ kind }) => kind === 'foreign')
  const leadEntities = input.sentences
    .slice(0, LEAD)
    .flatMap((sentence) => findEntities(text, sentence, input, lexicon))
  const city = mainCity(input, leadEntities)
  const year = articleYear(input, lexicon)
  const ownSchool = lexicon.lang === 'zh' && /我[校院]/u.test(title + text)

  /** Short forms that the text gives in brackets after a full name. */
  const shortForms = new Map<string, Entity>()
  for (const entity of leadEntities) {
    const short = /^\s?[(（](\p{Lu}[\p{L}&-]{1,9})[)）]/u.exec(
      text.slice(entity.end, entity.end + 14),
    )?.[1]
    if (short !== undefined && entity.kind === 'company') shortForms.set(short, entity)
  }

  const prominence = (entity: Entity): number => {
    const head = plainName(entity.name).split(' ').slice(0, 2).join(' ')
    const surface = entity.recordId ? text.slice(entity.start, entity.end) : entity.name
    const inTitle = title !== '' && title.toLowerCase().includes(head) ? 4 : 0
    const count = entity.recordId
      ? input.mentions.filter(({ recordId }) => recordId === entity.recordId).length
      : countOf(text, surface)
    const early = Math.max(0, 2 - entity.start / 400)
    return inTitle + Math.min(6, count) + early
  }

  /** A bare name that stands after a preposition of place or purpose is no party of anything. */
  const isNamedFreely = (entity: Entity): boolean => {
    const { lang } = lexicon
    const sentence = sentenceAt(input.sentences, entity.start)
    if (lang === 'zh' || !sentence) return true
    return ['bare', 'with', 'by'].includes(
      governorOf(text, sentence, entity, leadEntities, lang, []),
    )
  }

  const resolve = (entity: Entity): Entity => {
    if (entity.told === 'stand-in')
      return city
        ? { ...city, start: entity.start, end: entity.end, acting: true, told: 'stand-in' }
        : entity
    if (entity.recordId !== undefined || entity.kind === 'city') return entity
    const full = shortForms.get(entity.name)
    if (full) return { ...full, start: entity.start, end: entity.end }
    const fuller = leadEntities.find(
      (other) =>
        other.kind === 'company' &&
        other.recordId === undefined &&
        other.name.length > entity.name.length &&
        sameName(other.name, entity.name),
    )
    return fuller ? { ...entity, name: fuller.name, told: fuller.told } : entity
  }

  return {
    titleForeign,
    titleSpeaksOfAgreement:
      !titleForeign &&
      headNouns.some(({ kind }) => kind === 'noun') &&
      (headVerbs.length > 0 || headlineNoun !== undefined),
    headlineType: headlineNoun?.kind === 'noun' ? headlineNoun.type : null,
    city,
    year,
    resolve,
    same: (a, b) => sameParty(a, b, input.records),
    family: (a, b) => sameFamily(a, b, input.records),
    salient: (sentence, taken, count, standIn) => {
      const candidates: { entity: Entity; score: number }[] = []
      for (const raw of leadEntities) {
        const entity = resolve(raw)
        if (entity.kind === 'city' && !entity.acting) continue
        if (entity.told === 'bare' && (entity.start > 200 || !isNamedFreely(entity))) continue
        if (entity.venue) continue
        if (taken.some((party) => sameFamily(party, entity, input.records))) continue
        if (candidates.some((known) => sameParty(known.entity, entity, input.records))) continue
        // "Our school" is the one that the notice names in full, often only at its end.
        const own = ownSchool && entity.type === 'university'
        const score = prominence(entity) + (own ? 4 : 0)
        if (score >= 2 && (own || entity.start <= sentence.end || score >= 5))
          candidates.push({ entity, score })
      }
      candidates.sort((a, b) => b.score - a.score)
      const need = standIn ? count : sentence.index <= LEAD ? count : 0
      return candidates.slice(0, need).map(({ entity }) => entity)
    },
    isHistory: (sentence, verb) => {
      if (verb.kind === 'verb' && verb.act === 'end') return false
      const renews =
        sentence.index < LEAD &&
        verb.kind === 'verb' &&
        (verb.act === 'sign' || verb.act === 'extend')
      const signals = sentence.history ? findSignals(text, sentence, lexicon, 'history') : []
      // A relation that has lasted since then may be renewed or deepened today.
      const lasting = renews
        ? signals.filter(({ start, end }) => LASTING.test(text.slice(start, end)))
        : []
      const years = [
        ...text.slice(sentence.start, sentence.end).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g),
      ]
        .filter(({ index }) => {
          const at = sentence.start + index
          return !lasting.some(({ start, end }) => start <= at && at < end)
        })
        .map(([digits]) => Number(digits))
      const current = year ?? 0
      if (years.length > 0 && current > 0 && Math.max(...years) < current) return true
      if (!sentence.history) return false
      if (years.includes(current) && current > 0) return false
      return signals.some(
        (span) => Math.abs(span.start - verb.start) < 120 && !lasting.includes(span),
      )
    },
    tidy: (parties) => {
      const kept: Entity[] = []
      for (const party of parties) {
        const known = kept.findIndex((other) => sameParty(other, party, input.records))
        if (known < 0) kept.push(party)
      }
      return kept
    },
  }
}
