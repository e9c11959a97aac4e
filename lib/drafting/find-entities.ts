import type { Mention } from '@/lib/matching/mention'
import type { CuedSentence } from './article-cues'
import { chineseEntities } from './chinese-entities'
import type { CompiledLexicon } from './compile-lexicon'
import { countryNames, isBloc } from './country-names'
import { reportPrefix } from './dateline'
import type { DraftInput } from './draft-input'
import type { Entity } from './entity'
import { findSignals } from './find-cues'
import { isPlaceName } from './german-nouns'
import { isPerson } from './is-person'
import { type CapitalName, capitalNames } from './latin-names'
import { CITY_ACTOR, DEMONYM } from './organisation-words'
import type { Span } from './sentences'
import { withSmallHead } from './small-heads'
import { typeFromName } from './type-from-name'

const CITY_TAIL_ZH = /^(?:市|区|县|省)?(?:人民政府|政府|市政府|市委市政府)/u

const fromMention = (
  mention: Mention,
  text: string,
  input: DraftInput,
  zh: boolean,
): Entity | null => {
  if (mention.kind === 'agreement') return null
  const record = input.records.get(mention.recordId)
  const { start, end, recordId, name } = mention
  const base = {
    start,
    end,
    name,
    recordId,
    told: 'catalogue' as const,
    ...(record?.type ? { type: record.type } : {}),
  }
  if (mention.kind === 'company') return { ...base, kind: 'company', acting: false }
  const acting = zh
    ? CITY_TAIL_ZH.test(text.slice(end, end + 8))
    : CITY_ACTOR.test(text.slice(Math.max(0, start - 34), start)) ||
      CITY_ACTOR.test(mention.surface.replace(/\S+$/u, ''))
  return { ...base, kind: 'city', acting }
}

/** A bare word that opens a sentence may be any word: it must stand capitalised elsewhere, and never in lower case. */
const openerIsName = (
  text: string,
  sentence: Span,
  { start, end, name }: CapitalName,
  cues: readonly Span[],
): boolean => {
  if (name.includes(' ') || /^\p{Lu}{2}/u.test(name)) return true
  if (text.slice(sentence.start, start).trim().length > 1) return true
  const elsewhere = text.indexOf(name, end) >= 0 || text.slice(0, sentence.start).includes(name)
  // "Workers have …", "Passengers will …": an English plural without an article is any noun.
  const plural =
    /[^s]s$/u.test(name) && /^\s(?:and|have|will|are)\s/u.test(text.slice(end, end + 6))
  const next =
    !plural &&
    /^\s(?:and|und|e|ed|et|y|has|have|hat|haben|ha|hanno|a|ont|va|will|wird|wollen|will)\s/u.test(
      text.slice(end, end + 9),
    )
  const acts = cues.some(({ start: at }) => at - end >= 0 && at - end <= 2)
  const common = new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(text)
  return (elsewhere || next || acts) && !common
}

/** After a German noun that is no name: der Aufsichtsrat der …, ein Rückblick: … */
const GERMAN_KIND = /^(?::|\s(?:der|des)\s\p{L})/u

/** Right before a name: it is a place, also a small one. */
const LOCATIVE: Record<Exclude<DraftInput['lang'], 'zh' | null>, RegExp> = {
  de: /(?:^|\s)in $/iu,
  en: /(?:^|\s)(?:in|near) $/iu,
  it: /(?:^|\s)(?:a|ad|in) $/iu,
  fr: /(?:^|\s)(?:à|en) $/iu,
  es: /(?:^|\s)en $/iu,
}

/** Sentences from the top that may open with place, agency and date. */
const PREFIXED = 6

const asPlace = ({ start, end }: Span, text: string): Entity => {
  const raw = text.slice(start, end)
  const name =
    raw === raw.toUpperCase()
      ? raw.toLowerCase().replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
      : raw
  return { start, end, name, kind: 'city', told: 'bare', acting: false, venue: true }
}

/** Place, agency and date at the head of a sentence that opens a line. */
const prefixOf = (
  text: string,
  { start, index }: CuedSentence,
  { gazetteer }: DraftInput,
): ReturnType<typeof reportPrefix> =>
  index < PREFIXED && (start === 0 || text[start - 1] === '\n')
    ? reportPrefix(text, start, (name) => (gazetteer?.find(name) ?? null) !== null)
    : null

const fromCapitals = (
  text: string,
  sentence: CuedSentence,
  input: DraftInput,
  cues: readonly Span[],
): Entity[] => {
  const { lang, gazetteer } = input
  if (!lang || lang === 'zh') return []
  const countries = countryNames(lang)
  const found: Entity[] = []
  const prefix = prefixOf(text, sentence, input)
  for (const each of capitalNames(text, sentence, lang, cues)) {
    const capital = withSmallHead(text, sentence, each, lang)
    if (countries.has(capital.name) || isBloc(capital.name) || isPerson(text, capital, sentence))
      continue
    if (!capital.organisation && !openerIsName(text, sentence, capital, cues)) continue
    const { start, end, name } = capital
    if (lang === 'de' && !capital.organisation && GERMAN_KIND.test(text.slice(end, end + 6)))
      continue
    if (prefix && start < prefix.end) {
      if (start === prefix.place.start) found.push(asPlace(prefix.place, text))
      continue
    }
    // A ticker: (NASDAQ: ABC).
    if (
      /\([^)]{0,24}$/u.test(text.slice(Math.max(0, start - 24), start)) &&
      /^[^(]{0,24}:[^(]{0,12}\)|^\)/u.test(text.slice(end, end + 40)) &&
      /^[\p{Lu}\d]+$/u.test(name)
    )
      continue
    if (
      text[start - 1] === '(' &&
      text[end] === ')' &&
      /[\p{L}”"»]\s\($/u.test(text.slice(Math.max(0, start - 3), start))
    )
      continue
    if (lang === 'en' && DEMONYM.test(name) && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) continue
    if (!capital.organisation && /[„“«"]$/u.test(text.slice(Math.max(0, start - 1), start)))
      continue
    if (/\b(?:Region|Province|Provincia|Prefecture|Peninsula)$/u.test(name)) continue
    const before = text.slice(Math.max(sentence.start, start - 34), start)
    const actor = CITY_ACTOR.exec(before)
    const inside =
      /^(?:City of|Town of|Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Comune di|Città di|Ville de|Mairie de|Ayuntamiento de|Ciudad de) (.+)$/iu.exec(
        name,
      )
    const suffixed = lang === 'en' ? /^(.+) (?:City|Municipality)$/u.exec(name) : null
    const placeName = (inside?.[1] ?? suffixed?.[1] ?? name).replace(
      / (?:of|in) \p{Lu}\p{L}+$/u,
      (tail) => (countries.has(tail.slice(4).trim()) ? '' : tail),
    )
    const located =
      LOCATIVE[lang].test(text.slice(Math.max(sentence.start, start - 6), start)) ||
      (lang === 'de' && / (?:bei|nahe|nach) $/u.test(before) && isPlaceName(name))
    const place = gazetteer?.find(placeName, located ? 0 : undefined) ?? null
    if ((actor || inside || suffixed) && !/\bof\b/.test(placeName)) {
      found.push({ start, end, name: placeName, kind: 'city', told: 'organisation', acting: true })
    } else if (located && !place && !capital.organisation) {
      // Who is named after "in" is no party; a place too small for the list is told by being named again.
      const again = text.split(name).length > 2 || input.title.includes(name)
      if (again) found.push({ start, end, name, kind: 'city', told: 'bare', acting: false })
    } else if (place) {
      found.push({ start, end, name, kind: 'city', told: 'bare', acting: false })
    } else {
      const type = typeFromName(name)
      found.push({
        start,
        end,
        name,
        kind: 'company',
        told: capital.organisation ? 'organisation' : 'bare',
        acting: false,
        ...(type ? { type } : {}),
      })
    }
  }
  return found
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

const entitiesOf = (
  text: string,
  sentence: CuedSentence,
  input: DraftInput,
  lexicon: CompiledLexicon,
): Entity[] => {
  const cues = [...sentence.verbs, ...sentence.nouns]
  const zh = lexicon.lang === 'zh'
  const prefix = zh ? null : prefixOf(text, sentence, input)
  const mentioned = input.mentions
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .flatMap((mention) => fromMention(mention, text, input, zh) ?? [])
    .map((entity) => (prefix && entity.start < prefix.end ? { ...entity, venue: true } : entity))
  const unknown = zh
    ? chineseEntities(text, sentence, input)
    : fromCapitals(text, sentence, input, cues)
  const fresh = unknown.filter((entity) => {
    const touching = mentioned.filter(
      (known) => known.start < entity.end && entity.start < known.end,
    )
    if (touching.length === 0) return true
    return (
      entity.told === 'organisation' &&
      !entity.acting &&
      touching.every(
        (known) =>
          covers(entity, known) &&
          known.end - known.start < (entity.end - entity.start) * 0.9 &&
          known.kind === 'city',
      )
    )
  })
  const kept = mentioned.filter((known) => !fresh.some((entity) => covers(entity, known)))
  const found = [...kept, ...fresh]
  for (const name of ['cityGovernment', 'ownCity'] as const) {
    for (const span of findSignals(text, sentence, lexicon, name)) {
      const clash = found.findIndex((entity) => entity.start < span.end && span.start < entity.end)
      if (clash >= 0 && found[clash]?.told !== 'bare') continue
      if (clash >= 0) found.splice(clash, 1)
      const followed = /^ (?:of|von|di|de|d[’'])? ?\p{Lu}/u.test(text.slice(span.end, span.end + 6))
      if (!followed)
        found.push({
          ...span,
          name: text.slice(span.start, span.end),
          kind: 'city',
          told: 'stand-in',
          acting: true,
        })
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.map((entity, at) => {
    const previous = found[at - 1]
    const shares =
      entity.kind === 'city' &&
      previous?.kind === 'city' &&
      previous.acting &&
      /^\s?(?:and|und|e|et|y|与|和|,)\s?$/u.test(text.slice(previous.end, entity.start))
    return shares ? { ...entity, acting: true } : entity
  })
}

/** A sentence belongs to one reading, so what was found in it holds as long as it lives. */
const known = new WeakMap<CuedSentence, Entity[]>()

/**
 * The organisations and places of a sentence, in text order. A longer unknown organisation goes before the place nested
 * in it; a name of the catalogue goes before an unknown name of the same words.
 */
export const findEntities = (
  text: string,
  sentence: CuedSentence,
  input: DraftInput,
  lexicon: CompiledLexicon,
): Entity[] => {
  const kept = known.get(sentence)
  if (kept) return kept
  const fresh = entitiesOf(text, sentence, input, lexicon)
  known.set(sentence, fresh)
  return fresh
}
