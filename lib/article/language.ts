/** Function words that tell languages in Latin script apart; the commonest words of each, those shared by many left out where possible. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for on with as was at by from this have are not be which his her they you said will has',
  de: 'der die das und den von zu mit sich des auf für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um dem',
  it: 'il di che la per un una del della è non con sono gli dei nel alla anche come più da le si ha al i lo nella delle dal questo',
  fr: 'le la les de des et en un une du pour que dans est qui sur par au pas plus avec ce il sont aux cette ses été',
  es: 'el la los de que y en las del se por un una con para es al lo como más su sus pero este ha fue entre sobre',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos como ao das foi pelo são à também',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar door naar heeft nog uit wordt',
  da: 'og af det at er en til på som med for der ikke den har de et fra var han også efter blev jeg sig ved kan vil bliver mere',
  no: 'og av det å er en til på som med for ikke den har de et fra var han også etter ble jeg seg ved kan vil blir mer',
  sv: 'och att det av är en på som för med den till inte har de ett om från var han också efter jag sig men kan vi blir',
  fi: 'ja on ei että se oli hän myös kuin ovat mutta joka sen tai vuoden mukaan jo kun ole mitä nyt ollut',
  is: 'og að í á er sem til við það um en ekki var hann með af fyrir hefur þess eru því hún verið',
  pl: 'w i na z się do nie że jest to o jak po za od przez dla są ale co był tym tego oraz także',
  cs: 'a v se na je že s o z do to pro by jako jsou byl ale která podle který také po jeho roku',
  sk: 'a v sa na je že s o z do to pre by ako sú bol ale ktorá podľa ktorý tiež po jeho roku',
  hu: 'a az és hogy nem is egy ez volt meg már csak mint de el még ha vagy szerint kell lesz',
  ro: 'și de în a la cu care pe din o un este mai că pentru nu au fost prin ce sunt lui sau după',
  tr: 've bir bu için da de ile olarak olan daha çok gibi en sonra kadar ise ancak değil oldu ne her',
  id: 'yang dan di dengan untuk dari ini dalam tidak pada akan itu ke juga oleh adalah sebagai tersebut karena telah',
  ms: 'yang dan di dengan untuk dari ini dalam tidak pada akan itu ke juga oleh adalah sebagai beliau kerana telah turut berkata',
  vi: 'và của các là trong cho có được không với người này một những đã khi để đến từ về',
  hr: 'i u je na se da za su od s to kao ali koji iz će nije bi što koja o prema bio nakon',
  sl: 'in je v na da se so za z ki pa ne tudi od bi kot ni pri bo po ob še',
  lt: 'ir kad į iš su bet tai yra o kaip buvo už dėl apie jau savo ne taip nuo',
  lv: 'un ir ka uz no ar par tas lai kas kā arī bet pēc bija nav gada tika pie',
  et: 'ja on et ei oli ka see kui mis aga ta kes või oma siis ning nii veel pärast',
  sq: 'të e në dhe për një me që nga më është se si ka nuk do janë i u',
  ca: 'el la de i que els en del per les una amb un és no al ha més com dels ser',
  sw: 'ya na wa kwa ni katika za la kuwa hiyo huo cha alisema hivyo pia kama baada huku',
  zu: 'ukuthi futhi uma kanye ngoba ngo kodwa yena lapho wathi kule njengoba okwenza ngemuva',
  xh: 'ukuba kwaye xa ke okanye kunye ngoku kodwa yena phantsi uthe kule njengoko emva',
  st: 'ho le ba ka ea e la ke hore oa tsa ha lesotho empa mme joale bona',
  af: 'die van en in is het dat nie vir met te op om hy sy was aan ook maar word hulle by',
  kl: 'aamma taamaallilluni tamanna imaluunniit suli kisianni tamatuma pillugu nunatta inuit',
}

const TABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
)

/** Scripts that name a language by themselves, or nearly so. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Latin}/gu, 'latin'],
]

/** Letters of a sister language in the same script. */
const SISTERS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/[іїєґ]/g, 'uk'],
    [/[ђћџљњј]/g, 'sr'],
  ],
  ar: [
    [/[ٹڈڑے]/g, 'ur'],
    [/[پچژگ]/g, 'fa'],
  ],
}

/** Enough of a text to tell its language, UTF-16 code units. */
const SAMPLE = 4000
/** Below this many letters the declared language is believed. */
const MIN_LETTERS = 40
/** Function words make up at least this share of running text. */
const MIN_SHARE = 0.06
/** Near this share of the best score the declared language wins: sister languages share most of their function words. */
const NEAR = 0.85

/** Share of kana from which a page that says it is Japanese is believed: lists of places and people are nearly all Han. */
const SOME_KANA = 0.02
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Weight of a character of scripts that write a word with one or two. */
const WEIGHT: Readonly<Record<string, number>> = { zh: 3, ja: 5, ko: 2 }

const latinLanguage = (text: string, hint: string): string => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words)
    for (const [lang, known] of TABLE)
      if (known.has(word)) scores.set(lang, (scores.get(lang) ?? 0) + 1)
  let best = ''
  let most = 0
  for (const [lang, score] of scores) {
    if (score <= most) continue
    best = lang
    most = score
  }
  if (most < words.length * MIN_SHARE) return hint
  const own = scores.get(hint === 'nb' || hint === 'nn' ? 'no' : hint) ?? 0
  return own >= most * NEAR ? hint : best
}

/**
 * The language a text is written in, as a BCP 47 tag; '' when neither the text nor the hint says.
 *
 * `hint` is the declared tag. It keeps its region and script where the text agrees with it, decides between sister
 * languages, and stands in for texts too short to tell.
 */
export const detectLanguage = (text: string, hint: string): string => {
  const declared = hint.toLowerCase().split(/[-_]/)[0] ?? ''
  const sample = text.slice(0, SAMPLE)
  let script = ''
  let most = 0
  let letters = 0
  for (const [pattern, name] of SCRIPTS) {
    const found = count(sample, pattern)
    const weighed = found * (WEIGHT[name] ?? 1)
    letters += found
    if (weighed > most) {
      most = weighed
      script = name
    }
  }
  if (letters === 0 || (script === 'latin' && letters < MIN_LETTERS)) return hint
  let lang = script === 'latin' ? latinLanguage(sample, declared) : script
  for (const [pattern, name] of SISTERS[script] ?? [])
    if (count(sample, pattern) > letters * 0.01) lang = name
  if (script === 'zh' && declared === 'ja' && count(sample, KANA) > letters * SOME_KANA)
    lang = declared
  // Other languages in the same script, Bulgarian or Marathi, are told apart by what the page declares.
  if (lang === 'ru' && /^(?:bg|mk|be|kk|mn|sr|uk)$/.test(declared) && lang === script)
    lang = declared
  if (lang === 'hi' && /^(?:mr|ne)$/.test(declared)) lang = declared
  return lang === declared ? hint : lang
}
