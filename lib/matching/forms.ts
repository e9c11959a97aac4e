import { isOnlyPlaces, withoutLevel } from './admin-names'
import { withoutLegalForm } from './legal-forms'
import type { MatchRule } from './mention'
import type { NamedRecord } from './named-record'

/** A surface that a catalogue name may take, and the rule that made it. */
export interface NameForm {
  text: string
  rule: MatchRule
  /** Generated forms that would take another record's own name give way to it. */
  yields: boolean
}

const TRANSCRIPTION: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  å: 'aa',
  Å: 'Aa',
  ø: 'oe',
  Ø: 'Oe',
}

const generated = (text: string, rule: MatchRule): NameForm => ({ text, rule, yields: true })

const TRANSCRIBED = /[äöüåø]|\u0308|\u030a/iu

/** Düsseldorf → Duesseldorf. The fold already reads ü as u, so Dusseldorf needs no form. */
const transcription = (name: string): NameForm[] => {
  if (!TRANSCRIBED.test(name)) return []
  const composed = name.normalize('NFC')
  const text = composed.replace(/[äöüÄÖÜåÅøØ]/g, (c) => TRANSCRIPTION[c] ?? c)
  return text === composed ? [] : [generated(text, 'transcription')]
}

/** St. Gallen → Sankt Gallen, Saint Petersburg → St. Petersburg. */
const SAINT = /^(?:St\.?|Sankt|Saint) (?=\p{Lu})/u
const SAINTS = ['St. ', 'Sankt ', 'Saint ']

const saint = (name: string): NameForm[] => {
  const [prefix] = SAINT.exec(name) ?? []
  if (prefix === undefined) return []
  const rest = name.slice(prefix.length)
  return SAINTS.filter((other) => other !== prefix)
    .map((other) => other + rest)
    .flatMap((text) => [generated(text, 'transcription'), ...cityAdjective(text)])
}

/** NRW → N.R.W.; U.S. Steel → US Steel. */
const initials = (name: string): NameForm[] => {
  if (/^\p{Lu}{2,5}$/u.test(name)) return [generated(`${Array.from(name).join('.')}.`, 'initials')]
  const joined = name.replace(/(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,}(?!\p{L}\.)/gu, (dotted) => {
    const bare = dotted.replace(/[.\s]/g, '')
    return /\s$/.test(dotted) ? `${bare} ` : bare
  })
  return joined === name || joined.trim().length < 3 ? [] : [generated(joined.trim(), 'initials')]
}

/** Deutsche Bank → Deutschen Bank, Deutscher Bank. Only the adjective before the last word changes. */
const germanAdjective = (name: string): NameForm[] => {
  const match =
    /^(\p{Lu}\p{Ll}{2,}(?:sch|lich|ig|isch|ein|eu|roß|ereinigt|ational|ital))e[rsn]? (?=\p{Lu})/u.exec(
      name,
    )
  const stem = match?.[1]
  if (match === null || stem === undefined) return []
  const rest = name.slice(match[0].length)
  return inflected(stem)
    .map((adjective) => `${adjective} ${rest}`)
    .filter((text) => text !== name)
    .map((text) => generated(text, 'genitive'))
}

/** berlinisch → berlinische, berlinischen, … */
const inflected = (stem: string): string[] =>
  ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)

/** hannoversche; -en, -er, -es and -em the scanner reads itself. */
const declinable = (stem: string): string => `${stem.toLowerCase()}e`

/** Endings of the German city adjective where it is not simply -er (that one the scanner reads itself). */
const cityAdjective = (name: string): NameForm[] => {
  if (!/^\p{Lu}[\p{L} .-]{2,}$/u.test(name)) return []
  const texts: string[] = []
  if (/[^aeiou]en$/.test(name)) texts.push(`${name.slice(0, -2)}ner`, `${name.slice(0, -2)}er`)
  if (/e$/.test(name)) texts.push(`${name}r`)
  if (/el$/.test(name)) texts.push(`${name.slice(0, -2)}ler`)
  if (/ich$/.test(name)) texts.push(`${name.slice(0, -3)}cher`)
  if (/er$/.test(name)) texts.push(`${name}aner`)
  if (/[^aeiou][ao]$/.test(name)) texts.push(`${name.slice(0, -1)}eser`)
  if (/[ae]$/.test(name)) texts.push(`${name.slice(0, -1)}enser`)
  if (/e[rl]?$/.test(name)) texts.push(declinable(`${name}sch`))
  if (/(?:stadt|land)$/.test(name)) texts.push(`${name.replace(/a(?=dt$|nd$)/, 'ä')}er`)
  return texts.map((text) => generated(text, 'adjective'))
}

/** Nordrhein-Westfalen → nordrhein-westfälische(n, r, s, m). */
const regionAdjective = (name: string): NameForm[] => {
  if (!/^\p{Lu}[\p{L}-]{4,}(?:en|burg|stein|berg|pfalz)$/iu.test(name)) return []
  const stem = name
    .replace(/en$/, '')
    .replace(/[ao](?=[^aeiouäöü-]+$)/, (c) => (c === 'a' ? 'ä' : 'ö'))
  const bases = new Set([`${stem}isch`, `${name.replace(/en$/, '')}isch`])
  return [...bases].map((base) => generated(declinable(base), 'adjective'))
}

/** Names of rivers, lands and provinces that tell places of one name apart. */
const GERMAN_ADDITION =
  /^(\p{Lu}[\p{L}-]{3,})(?: (?:am|an der|im|in der|ob der|vor der) \p{Lu}[\p{L} ]+| \(\p{Lu}[\p{L} ]+\))$/u

/** Frankfurt am Main → Frankfurt, Halle (Saale) → Halle, Frankfurter. */
const withoutAddition = (name: string): NameForm[] => {
  const short = GERMAN_ADDITION.exec(name)?.[1]
  return short === undefined ? [] : [generated(short, 'alias'), ...cityAdjective(short)]
}

/** What an article becomes after a preposition. Italian and French grammar. */
const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "L'": ["dell'", "all'", "dall'", "nell'", "sull'"],
  'La ': ['della ', 'alla ', 'dalla ', 'nella ', 'sulla '],
  'Il ': ['del ', 'al ', 'dal ', 'nel ', 'sul '],
  'Le ': ['du ', 'au '],
}

/** L'Aquila → dell'Aquila, La Spezia → alla Spezia, Le Havre → du Havre. */
const contractions = (name: string): NameForm[] => {
  const [, article, rest] = /^(L'|La |Il |Le )(\p{Lu}.+)$/u.exec(name.replace('’', "'")) ?? []
  if (article === undefined || rest === undefined) return []
  return (CONTRACTIONS[article] ?? []).map((text) => generated(text + rest, 'elision'))
}

const LEVELS_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  city: ['市'],
  region: ['省', '州'],
  district: ['区', '县'],
  country: [],
}
const ANY_LEVEL = ['市', '省', '州']

/** 济南市 → 济南 and 济南 → 济南市, where two characters remain. Levels: GB/T 2260. */
const hanLevels = (name: string, type: string | undefined): NameForm[] => {
  if (!/^\p{Script=Han}{2,}$/u.test(name)) return []
  const bare = withoutLevel(name)
  // 苏州 ends in a level's character and has none.
  if (bare !== name && bare.length > 1) return [generated(bare, 'alias')]
  const levels = (type === undefined ? undefined : LEVELS_BY_TYPE[type]) ?? ANY_LEVEL
  return levels.map((level) => generated(name + level, 'alias'))
}

/** 云桥控股集团 → 云桥: what is left of the legal form says the kind of company, too. */
const withoutKind = (bare: string): NameForm[] => {
  const short = bare.replace(/(?:控股|股份)$/u, '')
  if (short === bare || short.length < 2 || isOnlyPlaces(short)) return []
  return [generated(short, 'legal-form')]
}

/** Every form a name may take in text beyond itself. `kind` and `type` say which rules apply. */
export const formsOf = (record: NamedRecord, name: string): NameForm[] => {
  const forms = [...transcription(name), ...initials(name), ...germanAdjective(name)]
  if (record.kind === 'company') {
    const bare = withoutLegalForm(name)
    if (bare !== null && !isOnlyPlaces(bare))
      forms.push(
        generated(bare, 'legal-form'),
        ...germanAdjective(bare),
        ...initials(bare),
        ...withoutKind(bare),
      )
  }
  if (record.kind === 'city') {
    forms.push(...cityAdjective(name), ...hanLevels(name, record.type), ...saint(name))
    forms.push(...withoutAddition(name), ...contractions(name))
    if (record.type !== 'city') forms.push(...regionAdjective(name))
  }
  return forms
}
