import { isCountryName } from './country-names'

/** What is known of the whole text. */
export interface TextTraits {
  /** Primary subtag: de, it, en, …; empty when unknown. */
  lang: string
  /** Does a name of the catalogue begin at this offset? */
  startsKnownName(offset: number): boolean
  /** Does one end at this offset? */
  endsKnownName(offset: number): boolean
  /** Does a company's name begin in this range? */
  namesCompany(from: number, to: number): boolean
  /** Does the text name a person by this word, in full, somewhere? */
  isPersonName(word: string): boolean
  /** Does a company's name end at this offset? */
  endsCompany(offset: number): boolean
  /** Is the word the name of a country in one of our languages? */
  isCountry(word: string): boolean
  /** Does this line capitalise every word, as English headlines do? */
  isTitleCase(offset: number): boolean
  /** Does this exact phrase stand in the text more than once? */
  repeats(phrase: string): boolean
}

const SAMPLE = 2000
const HAN = /\p{Script=Han}/gu

/** Function words that tell the five Latin languages apart when nobody said which it is. */
const MARKERS: readonly (readonly [lang: string, words: RegExp])[] = [
  [
    'de',
    /\b(?:der|die|das|dem|des|und|ist|nicht|mit|von|für|auf|ein|eine|einen|einer|wird|im|zum|zur|vom|beim|sich|auch|nach|bei|aus|hat|sind)\b/gi,
  ],
  [
    'en',
    /\b(?:the|and|of|is|to|at|as|with|for|that|was|are|has|have|on|by|from|its|his|her|their|said)\b/gi,
  ],
  [
    'it',
    /\b(?:il|della|dello|dell|delle|dei|degli|che|di|per|con|una|sono|nel|nella|nell|alla|all|ai|dal|dalla|dall|sul|sulla|gli|del|non|si|ha|lo)\b/gi,
  ],
  ['fr', /\b(?:le|les|des|est|et|une|pour|dans|avec|sur|aux|au|du|qui|par|cette)\b/gi],
  ['es', /\b(?:el|los|las|que|y|una|por|con|del|para|su|es|se)\b/gi],
]
/** One function word more than any other language has is enough: short texts hold no more. */
const FEWEST_MARKERS = 1

/** Primary subtag of the declared language; a guess by function words for text that came without one. */
const languageOf = (declared: string, text: string): string => {
  const tag = declared.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  if (tag !== '') return tag
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(HAN)?.length ?? 0) * 4 > sample.length) return 'zh'
  const counts = MARKERS.map(([lang, words]) => ({ lang, n: sample.match(words)?.length ?? 0 }))
  const [best, second] = counts.sort((a, b) => b.n - a.n)
  return best && best.n >= FEWEST_MARKERS && best.n > (second?.n ?? 0) * 1.3 ? best.lang : ''
}

const TITLE_WORD = /(?<![\p{L}\p{N}'])\p{L}[\p{L}'’-]{3,}/gu
const FEWEST_TITLE_WORDS = 5
const TITLE_SHARE = 0.85

const isTitleCaseLine = (line: string): boolean => {
  const words = line.match(TITLE_WORD) ?? []
  if (words.length < FEWEST_TITLE_WORDS || /[.!?]\s+\p{Lu}/u.test(line)) return false
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= TITLE_SHARE * words.length
}

/** Where hits of the catalogue begin and end. */
export interface KnownPlaces {
  starts: ReadonlySet<number>
  ends: ReadonlySet<number>
  companyStarts: ReadonlySet<number>
  companyEnds: ReadonlySet<number>
}

/** Fills in what only the spots themselves can tell, before they are judged. */
export const withPersons = (traits: TextTraits, persons: ReadonlySet<string>): TextTraits => ({
  ...traits,
  isPersonName: (word) => persons.has(word),
})

/** Answers about the whole text, each worked out when first asked. */
export const textTraits = (text: string, declared: string, known: KnownPlaces): TextTraits => {
  const titles = new Map<number, boolean>()
  return {
    lang: languageOf(declared, text),
    startsKnownName: (offset) => known.starts.has(offset),
    endsKnownName: (offset) => known.ends.has(offset),
    namesCompany: (from, to) => {
      for (let at = from; at < to; at++) if (known.companyStarts.has(at)) return true
      return false
    },
    endsCompany: (offset) => known.companyEnds.has(offset),
    isPersonName: () => false,
    isCountry: isCountryName,
    isTitleCase: (offset) => {
      const line = headlineAround(text, offset)
      if (line === null) return false
      const judged = titles.get(line.start) ?? isTitleCaseLine(text.slice(line.start, line.end))
      titles.set(line.start, judged)
      return judged
    },
    repeats: (phrase) => {
      const first = text.indexOf(phrase)
      return first >= 0 && text.indexOf(phrase, first + 1) >= 0
    },
  }
}

/** Longer lines are paragraphs. UTF-16 code units. */
const LONGEST_HEADLINE = 240

const headlineAround = (text: string, offset: number): { start: number; end: number } | null => {
  const floor = offset - LONGEST_HEADLINE
  let start = offset
  while (start > 0 && start > floor && text[start - 1] !== '\n') start--
  if (start === floor) return null
  let end = offset
  while (end < text.length && end - start < LONGEST_HEADLINE && text[end] !== '\n') end++
  return end - start < LONGEST_HEADLINE ? { start, end } : null
}
