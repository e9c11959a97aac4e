import { isCountryName } from './country-names'
import { TITLE_CASE_WORDS } from './data/roles'
import { isHan, type Spot } from './spot'

/**
 * A name that is also a frequent word (Essen, Nice, Shell) needs support from where it stands.
 * `word`: it is the word; `name`: it is the name; `open`: the rest of the article decides.
 */
export type Reading = 'word' | 'name' | 'open'

const SENTENCE_START = /(?:^|[.!?…:]["'“”»«)\]]*\s+|^[\s"'“”„»«(*•–—-]+|["„“«]\s?)$/u
const GERMAN_LOCATIVE =
  /(?:^|[^\p{L}])(?:in|aus|nach|bei|nahe|gen|Stadt|Region|Raum|Großraum|Kreis|Landkreis|Standort|Stadtteil|Gemeinde|Ort|zwischen)\s$/iu
/** German words before a common noun. A town has no article, and its adjectives end in -er, not -es. */
const GERMAN_DETERMINER =
  /(?:^|[^\p{L}])(?:d(?:as|em|es|en|er|ie)|ein(?:e[mnrs]?)?|kein(?:e[mnrs]?)?|(?:mein|dein|sein|ihr|unser|euer|jed|dies|jen|welch|solch|all|viel|wenig|manch|gut|ander|eigen|gemeinsam|warm|nächst|letzt|erst)(?:e[mnrs]?|es)?|beim|zum|zur|im|vom|ins|am|ans|fürs|übers|mehr|etwas|genug|ohne|fürs|pro|per)\s$/iu
const ENGLISH_DETERMINER =
  /(?:^|[^\p{L}])(?:a|an|my|your|his|her|its|our|their|this|that|some|any|no|every|more|very|so|too|as)\s$/iu
/** What companies do in the news, present tense; general vocabulary. */
const COMPANY_VERBS =
  'said|says|announces|plans|signs|reports|will|would|has|had|was|recalls|cuts|buys|sells|unveils|launches|opens|closes|joins|wins|loses|faces|raises|hires|builds|expands|invests|partners|agrees|seeks|expects|denies|confirms|warns|' +
  'hat|wird|will|kündigt|plant|unterzeichnet|investiert|meldet|baut|kauft|verkauft|schließt|eröffnet|übernimmt|streicht|startet|senkt|erhöht|verdient|rechnet|bestätigt|bietet|liefert|erwartet|' +
  'ha|sarà|annuncia|firma|sigla|lancia|apre|chiude|compra|vende|presenta|investe|taglia|cresce|punta|assume|acquista|avvia|rinnova|cede|conferma|smentisce|prevede|' +
  'a|annonce|signe|anuncia'
/** A company does something; a thing of that name rarely does without an article. */
const COMPANY_AFTER = new RegExp(
  `^(?:'s\\s|-(?:Chef|Chefin|Konzern|Aktie|Aktien|Gruppe|Tochter|Manager|Vorstand|Sprecher|Mitarbeiter|Werk|Zentrale|Kunden|Aktionäre|Boss|CEO|Versicherung|Filiale|Filialen|Tankstelle|Tankstellen|Produkte|Geräte|Vertreter)|\\s(?:shares|stock|spokesman|spokeswoman|executives|AG|SE|Inc|Ltd|Corp|plc|PLC|CEO|CFO|Group|Konzern|${COMPANY_VERBS}|\\p{Ll}{3,}(?:ed|ò|ó)|(?:is|was)\\s\\p{Ll}{2,}(?:ing|ed))(?![\\p{L}]))`,
  'u',
)
/** Siemens Italia. */
const COUNTRY_AFTER = /^\s(\p{Lu}\p{L}+)/u
const COMPANY_BEFORE =
  /(?:^|[^\p{L}])(?:Konzern|Konzerns|Versicherer|Hersteller|Unternehmen|Firma|Betreiber|Anbieter|Autobauer|Riese|company|giant|group|firm|maker|società|gruppo|azienda|compagnia|groupe|société|entreprise|empresa|compañía|grupo)\s$/iu
/** Essen-Süd, Essen/Ruhr. */
const QUARTER_AFTER = /^(?:-(?:Nord|Süd|Ost|West|Mitte)|\/\p{Lu})/u
const DATELINE =
  /^\s?(?:\((?:dpa|AFP|AP|Reuters|ots|KNA|epd|sid|ANSA|[\p{L}/]{2,12})\)|[–—]\s|\.\s\p{Lu})/u

/** Essen plant …: what a town hall does at the head of a sentence and no meal, no reader. */
const CITY_ACTS =
  /^ (?:kündigt|plant|unterzeichnet|investiert|meldet|beschließt|verkauft|signs|announces|plans|hosts|will host|firma|annuncia|approva)(?![\p{L}])/u
/** Nice weather, Target practice: a word in small letters that is neither a verb in -s nor a function word. */
const QUALIFIES = new RegExp(
  `^ (?!(?:${TITLE_CASE_WORDS})(?!\\p{L}))\\p{Ll}{3,}(?<![sd])(?!\\p{L})`,
  'u',
)
/** Nice, France; in Mobile, Alabama, */
const LARGER_PLACE_AFTER = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[\s,.;:)]|$)/u
const IN_BEFORE = /(?:^|[^\p{L}])(?:in|near|at|from|a|ad|di|da|à|en)\s$/iu

const isBesideLargerPlace = ({ before, after }: Spot): boolean => {
  const place = LARGER_PLACE_AFTER.exec(after)?.[1]
  return place !== undefined && (IN_BEFORE.test(before) || isCountryName(place))
}

/** Nice's mayor, Allianz' Umsatz. */
const OWNS = /^'s?\s\p{L}/u
/** INTEL TO INVEST; New Deal With Intel After: in a headline the function words around say that one name stands there. */
const DOER_AFTER = /^ to \p{L}{2}/iu
const PARTNER_BEFORE = /(?:^|[^\p{L}])(?:with|by|from) $/iu
const PARTNER_AFTER = new RegExp(`^(?:$|[,;:] | (?:${TITLE_CASE_WORDS})(?!\\p{L}))`, 'iu')

const actsInHeadline = ({ before, after }: Spot): boolean =>
  (DOER_AFTER.test(after) && SENTENCE_START.test(before)) ||
  (PARTNER_BEFORE.test(before) && PARTNER_AFTER.test(after))

const isCapitalOnly = (surface: string): boolean => /^\P{Ll}+$/u.test(surface)

/** Chinese: what a company does or has, what leads to a place. */
const HAN_COMPANY_AFTER =
  /^(?:公司|集团|股份|控股|手机|官方|官网|总部|高管|员工|股价|股票|财报|营收|方面|旗下|概念股|总裁|董事长|创始人|首席|CEO|宣布|表示|发布|推出|签署|起诉|收购|称|回应|中国区)/u
const HAN_COMPANY_BEFORE = /(?:公司|企业|巨头|厂商|品牌|集团|包括)$/u
/** What one eats, plants and counts, how things taste: then it is the thing. */
const HAN_THING_BEFORE = /[吃喝种摘削啃煮颗斤碗]了?$/u
const HAN_THING_AFTER = /^[很太真](?!正|实)/u
const HAN_PLACE_BEFORE = /(?:在|到|从|来自|位于|赴|前往|抵达|返回|访问|飞往|途经)$/u

const hanReading = ({ before, after, record }: Spot): Reading => {
  if (record?.kind === 'city') return HAN_PLACE_BEFORE.test(before) ? 'name' : 'open'
  if (HAN_THING_BEFORE.test(before) || HAN_THING_AFTER.test(after)) return 'word'
  const named = HAN_COMPANY_AFTER.test(after) || HAN_COMPANY_BEFORE.test(before)
  return named ? 'name' : 'open'
}

/** What the words around say, for a name that is a frequent word of `lang`. */
export const readingOf = (spot: Spot, lang: string, titleCase: boolean): Reading => {
  const { before, after, surface, record } = spot
  if (isHan(surface)) return hanReading(spot)
  if (/^\p{Ll}/u.test(surface)) return 'word'
  if (record?.kind === 'company') {
    if (OWNS.test(after) || COMPANY_AFTER.test(after) || COMPANY_BEFORE.test(before)) return 'name'
    if (isCountryName(COUNTRY_AFTER.exec(after)?.[1] ?? '')) return 'name'
  } else {
    if (before === '' && DATELINE.test(after)) return 'name'
    if (isBesideLargerPlace(spot) || OWNS.test(after)) return 'name'
    if (SENTENCE_START.test(before) && CITY_ACTS.test(after)) return 'name'
  }
  if (lang === 'de') return germanReading(spot)
  const isThing = lang === 'en' && ENGLISH_DETERMINER.test(before)
  if (isThing && (record?.kind === 'city' || titleCase || isCapitalOnly(surface))) return 'word'
  if (titleCase || isCapitalOnly(surface))
    return lang === 'en' && record?.kind === 'company' && actsInHeadline(spot) ? 'name' : 'open'
  if (!SENTENCE_START.test(before)) return 'name'
  return lang === 'en' && QUALIFIES.test(after) ? 'word' : 'open'
}

const germanReading = ({ before, after, record }: Spot): Reading => {
  if (record?.kind === 'company')
    return GERMAN_DETERMINER.test(before) || SENTENCE_START.test(before) ? 'open' : 'name'
  // German joins common nouns without a hyphen: Essen-Besuch is no Essensausgabe.
  if (GERMAN_LOCATIVE.test(before) || QUARTER_AFTER.test(after) || /^-\p{Lu}\p{Ll}/u.test(after))
    return 'name'
  return GERMAN_DETERMINER.test(before) ? 'word' : 'open'
}
