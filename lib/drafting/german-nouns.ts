import { isFrequentWord } from '@/lib/matching/common-words'
import { isGivenName } from '@/lib/matching/given-names'
import {
  DESCRIPTOR,
  GERMAN_AGENT,
  GERMAN_NOUN,
  INITIALS,
  INNER_CAPITAL,
  LEGAL_FORM,
  ORGANISATION_HEAD,
} from './organisation-words'
import type { Span } from './sentences'

const GERMAN_DETERMINER =
  /^(?:der|die|das|den|dem|des|[Ee]in|[Ee]ine|einen|einem|einer|eines|im|am|zum|zur|beim|vom|ins|ans|kein\p{L}*|dies\p{L}+|jede\p{L}*|ihr\p{L}*|sein\p{L}*|unser\p{L}*|(?:neu|groß|klein|gut|hoh|lang|weiter|ander|eng|jung|alt|stark|erst|zweit|letzt|nächst|viel|beid|mehrer|gesamt|gemeinsam)(?:e|en|er|es|em)|\p{L}+(?:isch|lich|ig|iv|al|bar|sam|los|haft|ell|end|iert|ant|ent)(?:e|en|er|es|em))$/u

/** Small German words that end like adjectives and are none. */
const NO_ADJECTIVE =
  /^(?:zwischen|neben|gegen|über|unter|oder|aber|sondern|haben|hatten|hatte|habe|wollen|wollten|werden|wurden|wurde|würde|wäre|können|müssen|sollen|sollte|sowie|ohne|wie|seine?r?|ihre?r?|wenn|denn|dann|wegen|während|heute|gestern|morgen|künftig|bisher|immer|weiter|außer|hinter|einer?|bitten|dessen|deren|keine?r?|diese?r?|alle|viele|beide)$/u

const NUMERAL =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|beiden|mehrere|einige|viele|wenige)$/iu

/** Adjectives of nations and regions do stand before names: das polnische X. */
const NATIONALITY =
  /^(?:deutsch|österreichisch|schweizerisch|französisch|italienisch|spanisch|portugiesisch|britisch|englisch|schottisch|irisch|niederländisch|holländisch|belgisch|luxemburgisch|dänisch|schwedisch|norwegisch|finnisch|isländisch|polnisch|tschechisch|slowakisch|slowenisch|ungarisch|rumänisch|bulgarisch|kroatisch|serbisch|bosnisch|griechisch|türkisch|russisch|ukrainisch|estnisch|lettisch|litauisch|amerikanisch|kanadisch|mexikanisch|brasilianisch|argentinisch|chilenisch|chinesisch|japanisch|koreanisch|südkoreanisch|taiwanisch|taiwanesisch|indisch|vietnamesisch|thailändisch|malaysisch|indonesisch|australisch|neuseeländisch|israelisch|saudisch|ägyptisch|marokkanisch|südafrikanisch|kasachisch|usbekisch|georgisch|armenisch|bayerisch|sächsisch|hessisch|badisch|fränkisch|westfälisch|rheinisch)(?:e|en|er|es|em)$/u

/** Die Lufthansa is also called Lufthansa or Lufthansa-Chef; das Volumen keeps its article. */
const standsFree = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1]
    if (
      before !== undefined &&
      /^(?:mit|und|von|bei|für|zwischen|durch|an|haben|hat|will|wollen)$/u.test(before)
    )
      return true
    if (/^-\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))) return true
  }
  return false
}

/** Whether a number or an adjective stands before a German word: names have neither. */
export const isQualified = (text: string, start: number, cues: readonly Span[]): boolean => {
  const before = /(\p{L}+|\d[\d.,]*)\s$/u.exec(text.slice(Math.max(0, start - 30), start))
  const word = before?.[1] ?? ''
  if (/^\d/.test(word) || NUMERAL.test(word)) return true
  if (!/^\p{Ll}{3,}(?:e|en|es|em|er)$/u.test(word) || NO_ADJECTIVE.test(word)) return false
  if (NATIONALITY.test(word)) return false
  return !cues.some(({ end }) => end === start - 1)
}

/** Endings of German place names, also of those that no list knows. Background: the common elements of toponyms. */
const PLACE_NAME =
  /^(?:Bad\s)?\p{Lu}[\p{L}-]{0,14}(?:bach|berge?n?|burg|brück|brücken|dorf|felde?n?|furt|hausen|heim|hafen|hagen|ingen|ungen|kirch|kirchen|leben|münster|rod[ae]|roth|stadt|stedt|städt|stein|tal|thal|walde?|weiler|wil|büttel|born|au|aue|ow|itz|see|horst|loh|hofen|zell|fels|eck|moor|koog|siel|hude|stade|beck|reuth|ried|ach|lingen|sund|wangen|roda|nitz|lau)$/u
/** Nouns before a place that say what kind of place it is, or when. */
const KIND_OF_PLACE =
  /^(?:\p{L}*(?:stadt|gemeinde|kreis|bezirk|region|raum|teil|viertel|land|gebiet|dorf|ort|gegend|tal|insel|küste|straße|platz|markt|richtung|linie|strecke|jahr|tag|woche|monat|sommer|winter|herbst|frühjahr|frühling|saison|ende|anfang|mitte)|Nähe|Flecken|Autobahn|Ausfahrt)s?$/iu

/** Whether a word is built like a German place name. */
export const isPlaceName = (word: string): boolean => PLACE_NAME.test(word)

/**
 * Whether a run is a body named after its town: Lebenshilfe Ohrbach, Tierpark Hirschau. German puts a common noun
 * right before a place name only to name something.
 */
export const isBodyOfPlace = (words: readonly { word: string }[]): boolean => {
  const first = words[0]
  const last = words[words.length - 1]
  if (!first || !last || words.length < 2 || words.length > 4) return false
  if (!PLACE_NAME.test(last.word) || isFrequentWord(last.word, 'de')) return false
  if (GERMAN_NOUN.test(last.word) || DESCRIPTOR.test(last.word)) return false
  const noun = words[words.length - 2]
  const kind = noun?.word === 'Bad' ? words[words.length - 3] : noun
  if (!kind || KIND_OF_PLACE.test(kind.word) || GERMAN_AGENT.test(kind.word)) return false
  return (
    /^\p{Lu}\p{Ll}{3,}/u.test(kind.word) && !DESCRIPTOR.test(kind.word) && !isGivenName(kind.word)
  )
}

/** Nouns before a name that is not an organisation's: themes, works, products; and nouns for what is no body at all. */
const NO_BODY =
  /^(?:\p{L}*(?:ung|ion|ionen|heit|keit|ität|ismus|nis|zeit|thema|projekt|programm|modell|serie|software|plattform|fluss|partei|fraktion|bereich|sparte|segment|film|buch|reihe|produkt|system|anlage|schiff|fähre|sorte|aktie|kampagne|verfahren|technik|spiel|finale|trainer|mannschaft|familie|paar|duo|trio|band|derby|sieg|tor|titel|fall|vertrag|pakt|abkommen|sitz|name|wort)s?|App|Motto|Stichwort|Baureihe|Aktion|Sitz|Firmenname|Kanzlei|Holding|Fonds|Airline|Reederei|Kette|Marke)$/iu

/** Whether an article is followed by a body and its name: das Seniorenheim Abendfrieden, die Sternwarte Hohenlinde. */
export const isNamedBody = (words: readonly { word: string }[]): boolean => {
  const [kind, name, more] = words
  if (!kind || !name || more) return false
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(kind.word) || !/^\p{Lu}\p{Ll}{3,}$/u.test(name.word)) return false
  if (DESCRIPTOR.test(kind.word) || GERMAN_AGENT.test(kind.word)) return false
  if (KIND_OF_PLACE.test(kind.word) || NO_BODY.test(kind.word) || isGivenName(kind.word))
    return false
  if (isFrequentWord(name.word, 'de') || GERMAN_NOUN.test(name.word)) return false
  return !/[^aiosu]s$/u.test(name.word)
}

/** Whether a capitalised German word is an ordinary noun. */
export const germanNoun = (
  token: { word: string },
  before: { word: string } | undefined,
  text: string,
): boolean => {
  if (LEGAL_FORM.test(token.word) || INNER_CAPITAL.test(token.word) || INITIALS.test(token.word))
    return false
  if (
    GERMAN_NOUN.test(token.word) ||
    DESCRIPTOR.test(token.word) ||
    isFrequentWord(token.word, 'de')
  )
    return true
  return (
    before !== undefined &&
    GERMAN_DETERMINER.test(before.word.toLowerCase()) &&
    !NATIONALITY.test(before.word) &&
    !standsFree(text, token.word) &&
    !ORGANISATION_HEAD.test(token.word)
  )
}
